"""The CRM.COM Web API V4: sign-in, the envelope and lists."""

import requests

# What the reference server answers when a session is over. Which codes a system of CRM.COM gives is on no page:
# add those that yours gives.
SESSION_IS_OVER = {
    "COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION",
    "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION",
    "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION",
}


class Refused(Exception):
    """The server answered, and its answer is a failure. `code` tells which."""

    def __init__(self, code, message, description):
        super().__init__(f"{code}: {message or ''} {description or ''}".rstrip())
        self.code = code


class Crm:
    """Signs in when it is first needed, and once more when the session is over."""

    def __init__(self, base_url, username, password, organisation):
        self._root = f"{base_url}/crmapi/rest/v2"
        self._credentials = {
            "username": username,
            "password": password,
            "organisation": organisation,
        }
        self._http = requests.Session()
        self._token = None
        self.logins = 0

    def get(self, path, **parameters):
        """Reads. An identifier is the text `field=value`."""
        return self._call("GET", path, parameters)

    def post(self, path, **fields):
        """Changes, or reads what takes a body. An identifier is a dict with exactly one of its fields."""
        return self._call("POST", path, fields)

    def pages(self, path, page_size, **parameters):
        """Goes through a list, from R13.0.0 on. There is no total: the list ends with a page that is empty."""
        offset = 0
        while True:
            page = self.get(path, number_of_results=page_size, offset=offset, **parameters)
            if not page:
                return
            yield from page
            offset += len(page)

    def _call(self, method, path, fields):
        is_renewed = self._token is None
        if is_renewed:
            self._log_in()
        try:
            return self._send(method, path, {"token": self._token, **fields})
        except Refused as refusal:
            if is_renewed or refusal.code not in SESSION_IS_OVER:
                raise
            self._log_in()
            return self._send(method, path, {"token": self._token, **fields})

    def _log_in(self):
        self._token = self._send("POST", "authentication/token", self._credentials)["token"]
        self.logins += 1

    def _send(self, method, path, fields):
        carried = {"params": fields} if method == "GET" else {"json": fields}
        try:
            response = self._http.request(method, f"{self._root}/{path}", timeout=30, **carried)
        except requests.RequestException as error:
            # Its message holds the address, and with it the token.
            raise ConnectionError(f"{type(error).__name__} at {path}") from None
        try:
            answer = response.json()
        except requests.JSONDecodeError:
            raise RuntimeError(f"No answer of the API, HTTP {response.status_code}") from None
        # A failure may come with HTTP status 200, so the code of the envelope decides.
        status = answer["status"]
        if status["code"] != "OK":
            raise Refused(status["code"], status.get("message"), status.get("description"))
        return answer.get("data")
