// The proof: what was printed, searched for each secret in each of its forms.
#include "demo_secrets.hpp"
#include "engine/leaks.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <iostream>

//! [search]
void search_for_secrets(std::string const& wrong, std::string const& right)
{
    workbook::Table table({"secret", "the wrong ways", "the right ways"});
    auto const found_in = [](std::string const& text, std::string const& secret) {
        return leak_in(text, Secret(secret)).value_or("not found");
    };
    auto const row = [&](std::string const& name, std::string const& secret) {
        table.add({name, found_in(wrong, secret), found_in(right, secret)});
    };
    row("the password", demo_password);
    row("SECRET_KEY", demo_secret_key);
    row("EMAIL_API_KEY", demo_email_key);
    row("SMS_API_KEY", demo_sms_key);
    std::cout << table;
}
//! [search]
