#include "engine/service_settings.hpp"

#include "workbook/database.hpp"

#include <charconv>
#include <optional>

namespace rest {

namespace {

// Notes a problem for a value that is no whole number, or not in the bounds.
template <typename Number>
void read_number(secrets::SettingsReader& reader, secrets::FindSetting const& find,
                 std::string const& name, Number at_least, Number at_most,
                 Number& number)
{
    auto const text = find(name);
    if (!text) {
        return;
    }
    Number value = 0;
    char const* const end = text->data() + text->size();
    auto const [stopped, error] = std::from_chars(text->data(), end, value);
    if (error != std::errc() || stopped != end || value < at_least || value > at_most) {
        reader.problem(name, "has to be a whole number from " +
                                 std::to_string(at_least) + " to " +
                                 std::to_string(at_most));
        return;
    }
    number = value;
}

}  // namespace

ApiOptions read_options(secrets::FindSetting const& find)
{
    ApiOptions options;
    options.database = "service.db";
    secrets::SettingsReader reader(find);
    if (find("DATABASE_URL")) {
        secrets::DatabaseUrl const url = reader.database_url("DATABASE_URL");
        if (url.kind == secrets::DatabaseKind::sqlite) {
            options.database = url.database;
        } else if (workbook::is_database_url(*find("DATABASE_URL"))) {
            options.database = *find("DATABASE_URL");  // lesson 15
        } else {
            reader.problem("DATABASE_URL", "has to be of SQLite");
        }
    }
    PasswordCost& cost = options.password_cost;
    read_number(reader, find, "PASSWORD_PASSES", 1ULL, 20ULL, cost.passes);
    std::size_t kibibytes = cost.memory_bytes / 1024;
    read_number(reader, find, "PASSWORD_MEMORY_KIB", std::size_t{8},
                std::size_t{4 * 1024 * 1024}, kibibytes);
    cost.memory_bytes = kibibytes * 1024;
    options.swagger_ui = find("SWAGGER_UI").value_or("");
    reader.finish();
    return options;
}

}  // namespace rest
