<?php

// Runs scripts one after the other, and says of each how it ended. A warning is an error.

set_error_handler(function (int $level, string $message): never {
    throw new ErrorException($message, 0, $level);
});

$run = function (string $file): void {
    require $file;
};

$folder = $argv[1];
chdir($folder);
foreach (glob("$folder/*/*.php") as $file) {
    if (str_starts_with($file, "$folder/vendor/")) {
        continue;
    }
    ob_start();
    try {
        $run($file);
        [$end, $text] = ['ended', ob_get_contents()];
    } catch (Throwable $error) {
        [$end, $text] = ['failed', get_class($error) . ': ' . $error->getMessage()];
    }
    ob_end_clean();
    $name = substr($file, strlen($folder) + 1, -4);
    echo $name, "\t", $end, "\t", base64_encode($text), "\n";
}
