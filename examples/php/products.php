<?php

// Lists the products of a family page by page, changes one, handles a failure and outlives its session.

declare(strict_types=1);

require __DIR__ . '/Crm.php';

$crm = new Crm(
    getenv('BASE_URL') ?: 'http://127.0.0.1:8080',
    getenv('CRM_USERNAME') ?: 'integrator',
    getenv('CRM_PASSWORD') ?: 'open-sesame',
    getenv('CRM_ORGANISATION') ?: 'DEMO',
);

$filter = ['family_identifier' => 'code=TV', 'fields_set' => 'code,description'];
foreach ($crm->pages('products/list', 2, $filter) as $product) {
    echo "{$product['code']}: {$product['description']}\n";
}

$changed = $crm->post('products/update', [
    'product_identifier' => ['code' => 'SPORTS'],
    'description' => 'All "sports" channels',
]);
echo "Changed: {$changed['description']}\n";

try {
    $crm->post('products/update', ['product_identifier' => ['code' => 'NONE'], 'description' => 'None']);
} catch (Refused $refused) {
    echo "Refused: {$refused->statusCode}\n";
}

// As if the session had ended meanwhile: the next call signs in again.
$crm->post('authentication/token/release');
$product = $crm->get('products/show', ['product_identifier' => 'code=SPORTS']);
echo "Still there: {$product['description']}\n";
echo "Signed in {$crm->logins} times\n";
