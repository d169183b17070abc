#include "engine/serving.hpp"

#include "engine/termination.hpp"

#include <future>
#include <iostream>

namespace rest {

//! [serve]
void serve_until_terminated(Api& api, int port)
{
    std::promise<void> stopped;
    Termination const termination([&] {
        api.stop();
        stopped.set_value();
    });
    port = api.start(port);
    std::cout << "http://127.0.0.1:" << port << "/docs" << std::endl;
    stopped.get_future().wait();
    std::cout << "stopped" << std::endl;
}
//! [serve]

}  // namespace rest
