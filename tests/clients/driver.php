<?php
// Calls the methods of the PHP client that read, count and delete. Prints a line of JSON for each.
// Usage: php driver.php FOLDER, with the sources of the client in FOLDER/src.

use Bigcommerce\Api\Client;

$folder = $argv[1];
if (is_file("$folder/vendor/autoload.php")) {
    require "$folder/vendor/autoload.php";
}
spl_autoload_register(function ($class) use ($folder) {
    $path = "$folder/src/" . str_replace('\\', '/', $class) . '.php';
    if (is_file($path)) {
        require $path;
    }
});

Client::configure([
    'client_id' => getenv('BIGCOMMERCE_CLIENT_ID'),
    'auth_token' => getenv('BIGCOMMERCE_ACCESS_TOKEN'),
    'store_hash' => getenv('BIGCOMMERCE_STORE_HASH'),
]);
Client::getConnection()->useProxy(preg_replace('/^https?:\/\//', '', getenv('HTTPS_PROXY')));
Client::getConnection()->addHeader('Accept', 'application/json');
Client::failOnError();

// Not calls of the API, or they need a path, an object, or a secret.
$without = '/^(getConnection|getLastError|getCollection|getResource|getCount|getAuthToken'
    . '|getCustomerLoginToken|deleteResource|getRequestsRemaining)$/';
$ids = ['orderID' => 100, 'order_id' => 100, 'shipmentID' => 1];

function answer($name, $error)
{
    echo json_encode(['call' => $name, 'error' => $error]), "\n";
}

$class = new ReflectionClass(Client::class);
foreach ($class->getMethods(ReflectionMethod::IS_STATIC | ReflectionMethod::IS_PUBLIC) as $method) {
    $name = $method->getName();
    if (!$method->isPublic() || !preg_match('/^(get|list|delete)/', $name) || preg_match($without, $name)) {
        continue;
    }
    $given = [];
    foreach ($method->getParameters() as $parameter) {
        if ($parameter->isOptional()) {
            continue;
        }
        $key = $parameter->getName();
        $isOrder = $key === 'id' && preg_match('/Order(Products|)$/', $name);
        $given[] = $isOrder ? 100 : ($ids[$key] ?? 1);
    }
    echo json_encode(['next' => $name]), "\n";
    fgets(STDIN);
    try {
        $method->invokeArgs(null, $given);
        answer($name, '');
    } catch (Throwable $error) {
        answer($name, get_class($error) . ' ' . $error->getCode() . ': ' . $error->getMessage());
    }
}
