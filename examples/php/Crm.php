<?php

declare(strict_types=1);

/** The server answered, and its answer is a failure. */
final class Refused extends RuntimeException
{
    public function __construct(public readonly string $statusCode, string $message, string $description)
    {
        parent::__construct(trim("$statusCode: $message $description"));
    }
}

/** The CRM.COM Web API V4. Signs in when it is first needed, and once more when the session is over. */
final class Crm
{
    /**
     * What the reference server answers when a session is over. Which codes a system of CRM.COM gives is on no page:
     * add those that yours gives.
     */
    private const SESSION_IS_OVER = [
        'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION',
        'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION',
        'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION',
    ];

    public int $logins = 0;
    private ?string $token = null;

    public function __construct(
        private readonly string $baseUrl,
        private readonly string $username,
        private readonly string $password,
        private readonly string $organisation,
    ) {
    }

    /** Reads. An identifier is the text `field=value`. */
    public function get(string $path, array $parameters = []): mixed
    {
        return $this->call('GET', $path, $parameters);
    }

    /** Changes, or reads what takes a body. An identifier is an array with exactly one of its fields. */
    public function post(string $path, array $fields = []): mixed
    {
        return $this->call('POST', $path, $fields);
    }

    /** Goes through a list, from R13.0.0 on. There is no total: the list ends with a page that is empty. */
    public function pages(string $path, int $pageSize, array $parameters = []): Generator
    {
        $offset = 0;
        do {
            $page = $this->get($path, [...$parameters, 'number_of_results' => $pageSize, 'offset' => $offset]);
            foreach ($page as $record) {
                yield $record;
            }
            $offset += count($page);
        } while ($page !== []);
    }

    private function call(string $method, string $path, array $fields): mixed
    {
        $isRenewed = $this->token === null;
        if ($isRenewed) {
            $this->logIn();
        }
        try {
            return $this->send($method, $path, ['token' => $this->token, ...$fields]);
        } catch (Refused $refused) {
            if ($isRenewed || !in_array($refused->statusCode, self::SESSION_IS_OVER, true)) {
                throw $refused;
            }
            $this->logIn();
            return $this->send($method, $path, ['token' => $this->token, ...$fields]);
        }
    }

    private function logIn(): void
    {
        $session = $this->send('POST', 'authentication/token', [
            'username' => $this->username,
            'password' => $this->password,
            'organisation' => $this->organisation,
        ]);
        $this->token = $session['token'];
        $this->logins++;
    }

    private function send(string $method, string $path, array $fields): mixed
    {
        $url = "{$this->baseUrl}/crmapi/rest/v2/$path";
        $curl = curl_init($method === 'GET' ? $url . '?' . http_build_query($fields) : $url);
        curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 30]);
        if ($method === 'POST') {
            curl_setopt_array($curl, [
                CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
                CURLOPT_POSTFIELDS => json_encode($fields, JSON_THROW_ON_ERROR),
            ]);
        }
        $json = curl_exec($curl);
        if ($json === false) {
            throw new RuntimeException(curl_error($curl));
        }
        $answer = json_decode($json, true);
        // A failure may come with HTTP status 200, so the code of the envelope decides.
        $status = $answer['status'] ?? [];
        if (!isset($status['code'])) {
            throw new RuntimeException('No answer of the API, HTTP ' . curl_getinfo($curl, CURLINFO_RESPONSE_CODE));
        }
        if ($status['code'] !== 'OK') {
            throw new Refused($status['code'], $status['message'] ?? '', $status['description'] ?? '');
        }
        return $answer['data'] ?? null;
    }
}
