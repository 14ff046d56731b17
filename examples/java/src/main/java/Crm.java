import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The CRM.COM Web API V4. Signs in when it is first needed, and once more when the session is over. */
public final class Crm {
    /**
     * What the reference server answers when a session is over. Which codes a system of CRM.COM gives is on no page: add
     * those that yours gives.
     */
    private static final Set<String> SESSION_IS_OVER = Set.of(
        "COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION",
        "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION",
        "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final ObjectNode credentials;
    private String token;
    private int logins;

    public Crm(String baseUrl, String username, String password, String organisation) {
        root = baseUrl + "/crmapi/rest/v2/";
        credentials = object().put("username", username).put("password", password).put("organisation", organisation);
    }

    /** An object to put fields into. */
    public ObjectNode object() {
        return json.createObjectNode();
    }

    /** How often it has signed in. */
    public int logins() {
        return logins;
    }

    /** Reads. An identifier is the text {@code field=value}. */
    public JsonNode get(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        return withSession(token -> {
            Map<String, String> query = new HashMap<>(parameters);
            query.put("token", token);
            String pairs = query.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(root + path + "?" + pairs)).GET());
        });
    }

    /** Changes, or reads what takes a body. An identifier is an object with exactly one of its fields. */
    public JsonNode post(String path, ObjectNode fields) throws IOException, InterruptedException {
        return withSession(token -> send(path, fields.deepCopy().put("token", token)));
    }

    /** Goes through a list, from R13.0.0 on. There is no total: the list ends with a page that is empty. */
    public void forEach(String path, int pageSize, Map<String, String> parameters, Consumer<JsonNode> action)
            throws IOException, InterruptedException {
        int offset = 0;
        JsonNode page;
        do {
            Map<String, String> part = new HashMap<>(parameters);
            part.put("number_of_results", String.valueOf(pageSize));
            part.put("offset", String.valueOf(offset));
            page = get(path, part);
            page.forEach(action);
            offset += page.size();
        } while (!page.isEmpty());
    }

    private interface Call {
        JsonNode with(String token) throws IOException, InterruptedException;
    }

    private JsonNode withSession(Call call) throws IOException, InterruptedException {
        boolean isRenewed = token == null;
        if (isRenewed) {
            logIn();
        }
        try {
            return call.with(token);
        } catch (Refused refused) {
            if (isRenewed || !SESSION_IS_OVER.contains(refused.code())) {
                throw refused;
            }
            logIn();
            return call.with(token);
        }
    }

    private void logIn() throws IOException, InterruptedException {
        token = send("authentication/token", credentials).path("token").asText();
        logins++;
    }

    private JsonNode send(String path, ObjectNode body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
            http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        JsonNode answer;
        try {
            answer = json.readTree(response.body());
        } catch (JsonProcessingException noJson) {
            answer = object();
        }
        // A failure may come with HTTP status 200, so the code of the envelope decides.
        JsonNode status = answer.path("status");
        if (!status.hasNonNull("code")) {
            throw new IOException("No answer of the API, HTTP " + response.statusCode());
        }
        if (!status.path("code").asText().equals("OK")) {
            throw new Refused(
                status.path("code").asText(), status.path("message").asText(""), status.path("description").asText(""));
        }
        return answer.path("data");
    }
}
