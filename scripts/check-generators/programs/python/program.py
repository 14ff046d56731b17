"""Calls the server with the generated client. Each line is a step, tab-separated: type, code, type of data, value."""

from os import environ

from openapi_client import ApiClient, Configuration
from openapi_client.api import AccessTokensApi, AuthenticationApi, UsersApi
from openapi_client.models import (
    AccessTokenIdentifier,
    AccessTokenIdentifierByAuthenticationCode,
    AccessTokenLookup,
    Login,
    WebApiKeyLogin,
)


def say(step, answer, data, value):
    kind = "none" if data is None else type(data).__name__
    print(step, type(answer).__name__, answer.status.code, kind, value, sep="\t")


def session(step, answer):
    is_open = answer.data is not None and bool(answer.data.token)
    say(step, answer, answer.data if is_open else None, "a token" if is_open else "")


def show(step, answer):
    data = answer.data if answer.data is not None and answer.data.number else None
    owner = data and data.accounts_receivable.account_owner
    say(step, answer, data, f"{data.number} {owner.name} {data.life_cycle_state}" if data else "")


def names(step, answer):
    users = answer.data or []
    say(step, answer, users[0] if users else None, ",".join(user.username for user in users))


def user(password):
    return Login(username=environ["CRM_USERNAME"], password=password, organisation=environ["CRM_ORGANISATION"])


def card(token, code):
    identifier = AccessTokenIdentifier(AccessTokenIdentifierByAuthenticationCode(authentication_code=code))
    return AccessTokenLookup(token=token, access_token_identifier=identifier)


# HTTP Basic of the login by key: the key is the username, and the password is empty.
client = ApiClient(Configuration(host=environ["CRM_URL"], username=environ["CRM_KEY"], password=""))
authentication, cards, users = AuthenticationApi(client), AccessTokensApi(client), UsersApi(client)
opened = authentication.create_session_token(user(environ["CRM_PASSWORD"]))
session("login", opened)
session("key", authentication.create_session_token_by_web_api_key(WebApiKeyLogin()))
token = opened.data.token
show("show", cards.show_access_token(card(token, environ["CRM_CARD"])))
names("list", users.list_users(token, unit_identifier=environ["CRM_UNIT"]))
session("refused login", authentication.create_session_token(user("wrong")))
show("nothing to show", cards.show_access_token(card(token, "NO SUCH CARD")))
names("list of a stranger", users.list_users("NO SUCH SESSION", unit_identifier=environ["CRM_UNIT"]))
