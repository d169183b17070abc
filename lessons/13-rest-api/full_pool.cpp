// More requests than connections.
#include "conversation.hpp"
#include "sections.hpp"

#include <iostream>

namespace rest {

//! [full-pool]
void a_full_pool()
{
    Conversation service([](ApiOptions& options) {
        options.connections = 1;
        options.wait_for_connection = std::chrono::milliseconds(0);
    });
    {
        std::cout << "somebody has the only connection\n";
        pooling::Lease const lease = service.api().pool().borrow();
        service.ask("GET", "/items/");
        service.ask("GET", "/health");
    }
    std::cout << "and has given it back\n";
    service.ask("GET", "/items/");
    std::cout << "connections in use after the answer: "
              << service.api().pool().statistics().in_use << '\n';
}
//! [full-pool]

}  // namespace rest
