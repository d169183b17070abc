// From text to settings with types; all problems at once; and back to text, masked.
#include "demo_secrets.hpp"
#include "engine/encodings.hpp"
#include "engine/environment.hpp"
#include "sections.hpp"
#include "settings.hpp"

#include <iostream>
#include <nlohmann/json.hpp>

namespace secrets {

namespace {

// No real environment, so that this program prints the same whatever you have set.
FindSetting from_file(EnvValues values)
{
    return environment_over(std::move(values), [](char const*) { return nullptr; });
}

}  // namespace

void all_problems_at_once()
{
    FindSetting const find =
        from_file({{"DATABASE_URL", "mysql://shop:" + demo_password + "@db/shop_db"},
                   {"SECRET_KEY", "super_secret_jwt_key_here"},
                   {"SMS_API_KEY", ""}});
    try {
        load_settings(find);
    } catch (SettingsError const& error) {
        std::cout << error.what() << '\n';
    }
}

//! [settings-fit-for-a-log]
void settings_fit_for_a_log()
{
    std::string const password = percent_encode(demo_password);
    Settings const settings = load_settings(
        from_file({{"DATABASE_URL", "mysql://shop:" + password + "@db.local/shop_db"},
                   {"SECRET_KEY", demo_secret_key},
                   {"EMAIL_API_KEY", demo_email_key},
                   {"SMS_API_KEY", demo_sms_key}}));

    nlohmann::json json;
    json["email_api_key"] = settings.email_api_key;
    std::cout << settings << "as JSON: " << json << '\n';
}
//! [settings-fit-for-a-log]

}  // namespace secrets
