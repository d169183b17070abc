// Which passwords are accepted.
#include "engine/password_rules.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace security {

void long_and_not_on_the_list()
{
    PasswordRules const rules = password_rules();
    for (std::string const password :
         {"P@ssw0rd1!", "Passwordpassword1", "qwertyuiop asdfgh", "nananananananana",
          "ada-lovelace-1815", "lamp otter granite fog",
          "ein Häuschen am Lübecker Hafen"}) {
        std::cout
            << password << "\n  "
            << rules.problem(password, "ada.lovelace@example.com").value_or("accepted")
            << '\n';
    }
}

}  // namespace security
