// The processes that a program started, theirs, and so on. From /proc: Linux only.
#pragma once

#include <sys/types.h>

#include <cstddef>

namespace workbook {

/// Resident memory of a process and its descendants, in bytes. 0 when it is gone.
std::size_t resident_bytes(pid_t process);

/// Ends every descendant of this process, and waits until they are gone. Those whose
/// parent is gone count when this process is their subreaper. Returns whether there
/// was one.
bool end_descendants();

}  // namespace workbook
