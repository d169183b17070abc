// Everything that a piece of a program prints, for a test that searches it.
#pragma once

#include <string>

namespace secrets {

/// From its making to its end, what the process prints goes into a file: by std::cout,
/// std::cerr, printf, or the descriptors 1 and 2. Nothing of it reaches the terminal.
class OutputCapture {
public:
    OutputCapture();
    ~OutputCapture();
    OutputCapture(OutputCapture const&) = delete;
    OutputCapture& operator=(OutputCapture const&) = delete;

    /// What was printed so far.
    std::string text();

private:
    int file_;
    int standard_output_;
    int standard_error_;
};

/// Everything that `work` prints. An exception of `work` goes on, after the output is
/// back in its place.
template <typename Work>
std::string printed_by(Work&& work)
{
    OutputCapture capture;
    work();
    return capture.text();
}

}  // namespace secrets
