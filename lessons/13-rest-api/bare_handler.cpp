// What cpp-httplib does by default.
#include "conversation.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace rest {

//! [bare-handler]
void a_bare_handler()
{
    workbook::ScratchDatabase database;
    httplib::Server server;
    server.Get(R"(/users/(\d+))",
               [&](httplib::Request const& request, httplib::Response& response) {
                   std::string email;
                   database.sql << "SELECT email FROM users WHERE id = " +
                                       request.matches[1].str(),
                       soci::into(email);
                   response.set_content(email, "text/plain");
               });
    int const port = server.bind_to_any_port("127.0.0.1");
    std::thread serving([&] { server.listen_after_bind(); });
    //! [bare-handler]
    while (!server.is_running()) {
        std::this_thread::yield();
    }
    httplib::Client client("127.0.0.1", port);
    for (char const* const path : {"/users/1", "/users/abc"}) {
        std::cout << "> GET " << path << '\n';
        print_answer(*client.Get(path));
    }
    server.stop();
    serving.join();
}

}  // namespace rest
