"""Calls the server with the generated client. Each line is a step, tab-separated: type, code, type of data, value."""

from base64 import b64encode
from os import environ

from crm import AuthenticatedClient, Client
from crm.api.access_tokens import show_access_token
from crm.api.authentication import create_session_token, create_session_token_by_web_api_key
from crm.api.users import list_users
from crm.models import AccessTokenIdentifierByAuthenticationCode, AccessTokenLookup, UserLogin, WebApiKeyLogin


def say(step, answer, data, value):
    kind = type(data).__name__ if data else "none"
    print(step, type(answer).__name__, answer.status.code, kind, value, sep="\t")


def session(step, answer):
    is_open = bool(answer.data and answer.data.token)
    say(step, answer, answer.data if is_open else None, "a token" if is_open else "")


def show(step, answer):
    data = answer.data if answer.data and answer.data.number else None
    owner = data and data.accounts_receivable.account_owner
    say(step, answer, data, f"{data.number} {owner.name} {data.life_cycle_state.value}" if data else "")


def names(step, answer):
    users = answer.data or []
    say(step, answer, users[0] if users else None, ",".join(user.username for user in users))


def user(password):
    return UserLogin(username=environ["CRM_USERNAME"], password=password, organisation=environ["CRM_ORGANISATION"])


def card(token, code):
    identifier = AccessTokenIdentifierByAuthenticationCode(authentication_code=code)
    return AccessTokenLookup(token=token, access_token_identifier=identifier)


client = Client(base_url=environ["CRM_URL"])
# HTTP Basic of the login by key: the key is the username, and the password is empty.
basic = b64encode(f"{environ['CRM_KEY']}:".encode()).decode()
by_key = AuthenticatedClient(base_url=environ["CRM_URL"], token=basic, prefix="Basic")
opened = create_session_token.sync(client=client, body=user(environ["CRM_PASSWORD"]))
session("login", opened)
session("key", create_session_token_by_web_api_key.sync(client=by_key, body=WebApiKeyLogin()))
token = opened.data.token
show("show", show_access_token.sync(client=client, body=card(token, environ["CRM_CARD"])))
names("list", list_users.sync(client=client, token=token, unit_identifier=environ["CRM_UNIT"]))
session("refused login", create_session_token.sync(client=client, body=user("wrong")))
show("nothing to show", show_access_token.sync(client=client, body=card(token, "NO SUCH CARD")))
names("list of a stranger", list_users.sync(client=client, token="NO SUCH SESSION", unit_identifier=environ["CRM_UNIT"]))
