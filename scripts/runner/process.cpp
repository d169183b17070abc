#include "process.hpp"

#include "descendants.hpp"
#include "output_tail.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <random>
#include <stdexcept>

namespace workbook {

namespace {

using Clock = std::chrono::steady_clock;

// How often limits are looked at while the program is silent.
constexpr std::chrono::milliseconds tick{10};

std::string fresh_nonce()
{
    std::random_device random;
    std::string nonce;
    for (int i = 0; i < 4; ++i) {
        nonce += std::to_string(random());
    }
    return nonce;
}

// Of all files below a folder; those that vanish meanwhile do not count.
std::size_t bytes_below(std::filesystem::path const& folder)
{
    namespace fs = std::filesystem;
    std::size_t bytes = 0;
    std::error_code gone;
    fs::recursive_directory_iterator file(folder, gone);
    for (; !gone && file != fs::recursive_directory_iterator(); file.increment(gone)) {
        std::error_code none;
        if (file->is_regular_file(none)) {
            std::size_t const size = file->file_size(none);
            bytes += none ? 0 : size;
        }
    }
    return bytes;
}

/// Closes on destruction.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;

    int get() const { return number_; }
    void close()
    {
        if (number_ >= 0) {
            ::close(number_);
        }
        number_ = -1;
    }

private:
    int number_;
};

std::vector<char*> as_pointers(std::vector<std::string> const& strings)
{
    std::vector<char*> pointers;
    for (std::string const& text : strings) {
        pointers.push_back(const_cast<char*>(text.c_str()));
    }
    pointers.push_back(nullptr);
    return pointers;
}

// In the child, after fork: only calls that are safe there.
[[noreturn]] void become(std::vector<char*> const& command,
                         std::vector<char*> const& environment, int output, int channel)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    rlimit const no_core{0, 0};
    rlimit const file_size{64 << 20, 64 << 20};
    ::setrlimit(RLIMIT_CORE, &no_core);
    ::setrlimit(RLIMIT_FSIZE, &file_size);
    int const nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    // The channel may itself be one of the numbers that are about to be taken.
    int const safe_channel = ::fcntl(channel, F_DUPFD, 100);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::dup2(safe_channel, Channel::descriptor);
    ::close(safe_channel);
    ::execvpe(command[0], command.data(), environment.data());
    ::_exit(127);
}

// Ctrl-C and its like end the program that runs, and let the scratch folder be removed.
std::sig_atomic_t volatile interrupting_signal = 0;

}  // namespace

void notice_interrupts()
{
    struct sigaction notice{};
    notice.sa_handler = [](int number) { interrupting_signal = number; };
    for (int const number : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaction(number, &notice, nullptr);
    }
}

bool was_interrupted()
{
    return interrupting_signal != 0;
}

ProcessResult run_process(Command const& command, Limits const& limits,
                          OnMessage const& on_message)
{
    std::array<int, 2> pipe_ends{};
    std::array<int, 2> socket_ends{};
    if (::pipe2(pipe_ends.data(), O_CLOEXEC) != 0 ||
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, socket_ends.data()) != 0) {
        throw std::runtime_error(std::string("no pipe: ") + std::strerror(errno));
    }
    Descriptor const output(pipe_ends[0]);
    Descriptor output_end(pipe_ends[1]);
    Descriptor const channel(socket_ends[0]);
    Descriptor channel_end(socket_ends[1]);

    notice_interrupts();
    // What the program leaves behind becomes ours, and can be found and ended.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    std::vector<char*> const arguments = as_pointers(command.words);
    std::vector<char*> const variables = as_pointers(command.environment);
    pid_t const child = ::fork();
    if (child < 0) {
        throw std::runtime_error(std::string("cannot start: ") + std::strerror(errno));
    }
    if (child == 0) {
        become(arguments, variables, output_end.get(), channel_end.get());
    }
    output_end.close();
    channel_end.close();
    // By its number: glibc 2.36 declares pidfd_open for C alone.
    Descriptor const end_of_child(
        static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
    std::string const nonce = fresh_nonce();
    std::string const greeting = nonce + "\n" + encode({"run", command.cases}) + "\n";
    ::send(channel.get(), greeting.data(), greeting.size(), MSG_NOSIGNAL);

    ProcessResult result;
    OutputTail printed(limits.output_bytes, limits.all_output_bytes, limits.kept_bytes);
    std::string lines;
    auto const began = Clock::now();
    auto case_began = began;
    auto memory_measured = began;
    auto second = began;
    int status = 0;
    bool ended = false;
    bool has_begun = false;

    // Measuring takes as long as a short case, so it is not done after each message.
    auto const too_much_memory = [&] {
        if (Clock::now() - memory_measured < tick) {
            return false;
        }
        memory_measured = Clock::now();
        // Pages that a process shares with its children count in each; the exact figure
        // takes long to get.
        return resident_bytes(child) > limits.memory_bytes &&
               proportional_bytes(child) > limits.memory_bytes;
    };
    auto disk_measured = began;
    auto const too_much_disk = [&] {
        if (command.scratch.empty() || Clock::now() - disk_measured < 10 * tick) {
            return false;
        }
        disk_measured = Clock::now();
        return bytes_below(command.scratch) > limits.disk_bytes;
    };
    auto const read_output = [&] {
        std::array<char, 16384> buffer;
        pollfd ready{output.get(), POLLIN, 0};
        while (!printed.full() && ::poll(&ready, 1, 0) > 0) {
            ssize_t const count = ::read(output.get(), buffer.data(), buffer.size());
            if (count <= 0) {
                break;
            }
            printed.add({buffer.data(), static_cast<std::size_t>(count)});
        }
    };
    auto const read_channel = [&] {
        std::array<char, 16384> buffer;
        ssize_t const count =
            ::recv(channel.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count > 0) {
            lines.append(buffer.data(), static_cast<std::size_t>(count));
            // Printed before the message was sent, so it is in the pipe.
            read_output();
        }
        for (std::size_t end; (end = lines.find('\n')) != std::string::npos;) {
            std::string const line = lines.substr(0, end);
            lines.erase(0, end + 1);
            if (!line.starts_with(nonce + '\t')) {
                continue;  // not from our reporter
            }
            Message const message =
                decode(std::string_view(line).substr(nonce.size() + 1));
            has_begun = true;
            on_message(message, printed.take());
            // Other messages are no progress: a loop can send them for ever.
            if (message.verb == "start" || message.verb == "end") {
                case_began = Clock::now();
            }
            if (message.verb == "start") {
                printed.begin();
                ::send(channel.get(), "\n", 1, MSG_NOSIGNAL);
            }
        }
        return count > 0;
    };

    bool channel_open = true;
    bool output_open = true;
    while (!ended) {
        if (interrupting_signal != 0) {
            break;
        }
        std::array<pollfd, 3> ready{{{output_open ? output.get() : -1, POLLIN, 0},
                                     {channel_open ? channel.get() : -1, POLLIN, 0},
                                     {end_of_child.get(), POLLIN, 0}}};
        ::poll(ready.data(), ready.size(), static_cast<int>(tick.count()));
        if (ready[0].revents == POLLHUP) {
            output_open = false;
        }
        read_output();
        if (!read_channel() && (ready[1].revents & POLLHUP) != 0) {
            channel_open = false;
        }
        ended = ::waitpid(child, &status, WNOHANG) == child;
        if (Clock::now() - second >= std::chrono::seconds(1)) {
            second = Clock::now();
            command.on_wait(
                std::chrono::duration_cast<std::chrono::seconds>(second - began));
        }
        if (printed.full()) {
            result.ending = Ending::too_much_output;
        } else if (Clock::now() - case_began > limits.per_case ||
                   Clock::now() - began > limits.in_all) {
            result.ending = Ending::timed_out;
        } else if (too_much_memory()) {
            result.ending = Ending::too_much_memory;
        } else if (too_much_disk()) {
            result.ending = Ending::too_much_disk;
        } else {
            continue;
        }
        break;
    }
    if (!ended) {
        ::kill(-child, SIGKILL);
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
    }
    end_descendants();
    if (interrupting_signal != 0) {
        throw Interrupted();
    }
    // What it said with its last breath.
    read_output();
    while (read_channel()) {
    }
    result.output = printed.take();
    if (result.ending == Ending::exited) {
        bool const signalled = WIFSIGNALED(status);
        result.ending = signalled ? Ending::signalled : Ending::exited;
        result.code = signalled ? WTERMSIG(status) : WEXITSTATUS(status);
    }
    bool const not_found = result.ending == Ending::exited && result.code == 127;
    if (not_found && !has_begun) {  // else a learner's own exit code
        throw std::runtime_error("cannot run " + command.words.front());
    }
    return result;
}

}  // namespace workbook
