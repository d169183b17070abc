// Other processes. Not what the lesson is about.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace storage {

/// Runs this very program again, with these arguments, and waits for its end.
void run_this_program_again(std::vector<std::string> arguments);

/// Work in another process, which goes on beside this one. The two can wait for each
/// other.
class OtherProcess {
public:
    /// Starts it. The work is given this object, to wait and to tell.
    explicit OtherProcess(std::function<void(OtherProcess&)> const& work);
    /// Waits for its end.
    ~OtherProcess();
    OtherProcess(OtherProcess const&) = delete;
    OtherProcess& operator=(OtherProcess const&) = delete;

    /// Tells the other side to go on.
    void tell();
    /// Waits until the other side tells to go on. Throws when it has ended instead.
    void wait();

private:
    int child_ = 0;
    int reading_ = -1;
    int writing_ = -1;
};

}  // namespace storage
