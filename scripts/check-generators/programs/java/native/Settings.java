import crm.ApiClient;
import crm.ApiException;
import crm.api.AuthenticationApi;
import crm.model.*;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What the two Java clients do each in its own way. The native one sends no HTTP Basic by itself. */
class Settings {
  static ApiClient client(String url) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    return client;
  }

  static Login login(UserLogin user) {
    return new Login()
        .username(user.getUsername())
        .password(user.getPassword())
        .organisation(user.getOrganisation());
  }

  static SessionTokenAnswer byKey(ApiClient client, String key) throws ApiException {
    String basic = Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers = Map.of("Authorization", "Basic " + basic);
    return new AuthenticationApi(client).createSessionTokenByWebApiKey(new WebApiKeyLogin(), headers);
  }
}
