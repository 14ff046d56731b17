<?php
// Calls the server with the generated client. Each line is a step, tab-separated: type, code, type of data, value.
declare(strict_types=1);

require 'GuzzleHttp/autoload.php';
require 'GuzzleHttp/Psr7/autoload.php';
spl_autoload_register(function (string $class): void {
    $path = __DIR__ . '/lib/' . str_replace(['OpenAPI\\Client\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($path)) require $path;
});

use OpenAPI\Client\Api\{AccessTokensApi, AuthenticationApi, UsersApi};
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model\{AccessTokenAnswer, AccessTokenIdentifierByAuthenticationCode, AccessTokenLookup};
use OpenAPI\Client\Model\{SessionTokenAnswer, UserListAnswer, UserLogin, WebApiKeyLogin};

function kind(?object $value): string
{
    return $value === null ? 'none' : substr(strrchr($value::class, '\\'), 1);
}

function say(string $step, object $answer, ?object $data, string $value): void
{
    print implode("\t", [$step, kind($answer), $answer->getStatus()->getCode(), kind($data), $value]) . "\n";
}

function session(string $step, SessionTokenAnswer $answer): void
{
    $isOpen = (string) $answer->getData()?->getToken() !== '';
    say($step, $answer, $isOpen ? $answer->getData() : null, $isOpen ? 'a token' : '');
}

function show(string $step, AccessTokenAnswer $answer): void
{
    $data = $answer->getData()?->getNumber() === null ? null : $answer->getData();
    $owner = $data?->getAccountsReceivable()->getAccountOwner();
    say($step, $answer, $data, $data ? "{$data->getNumber()} {$owner->getName()} {$data->getLifeCycleState()}" : '');
}

function names(string $step, UserListAnswer $answer): void
{
    $users = $answer->getData() ?? [];
    say($step, $answer, $users[0] ?? null, implode(',', array_map(fn ($user) => $user->getUsername(), $users)));
}

function user(string $password): UserLogin
{
    $who = ['username' => getenv('CRM_USERNAME'), 'organisation' => getenv('CRM_ORGANISATION')];
    return new UserLogin([...$who, 'password' => $password]);
}

function card(string $token, string $code): AccessTokenLookup
{
    $identifier = new AccessTokenIdentifierByAuthenticationCode(['authentication_code' => $code]);
    return new AccessTokenLookup(['token' => $token, 'access_token_identifier' => $identifier]);
}

// HTTP Basic of the login by key: the key is the username, and the password is empty.
$settings = (new Configuration())->setHost(getenv('CRM_URL'))->setUsername(getenv('CRM_KEY'))->setPassword('');
$http = new GuzzleHttp\Client();
$authentication = new AuthenticationApi($http, $settings);
$cards = new AccessTokensApi($http, $settings);
$users = new UsersApi($http, $settings);

$opened = $authentication->createSessionToken(user(getenv('CRM_PASSWORD')));
session('login', $opened);
session('key', $authentication->createSessionTokenByWebApiKey(new WebApiKeyLogin()));
$token = $opened->getData()->getToken();
show('show', $cards->showAccessToken(card($token, getenv('CRM_CARD'))));
names('list', $users->listUsers($token, unit_identifier: getenv('CRM_UNIT')));
session('refused login', $authentication->createSessionToken(user('wrong')));
show('nothing to show', $cards->showAccessToken(card($token, 'NO SUCH CARD')));
names('list of a stranger', $users->listUsers('NO SUCH SESSION', unit_identifier: getenv('CRM_UNIT')));
