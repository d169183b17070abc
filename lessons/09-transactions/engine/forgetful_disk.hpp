// A disk that loses power: what was not flushed to it is gone.
#pragma once

#include <soci/soci.h>

#include <filesystem>
#include <functional>
#include <memory>

namespace transactions {

/// Stands between SQLite and the real files, as a VFS (virtual file system,
/// https://sqlite.org/vfs.html). The files are real and complete. Beside them it keeps
/// what a disk has for certain: what was written before the last flush of that file
/// (`xSync`, which is fsync). A new file is there for certain after its first flush,
/// and a file is removed for certain when its folder was flushed too.
///
/// A disk can be used by several sessions and threads. It has to outlive its sessions.
class ForgetfulDisk {
public:
    ForgetfulDisk();
    ~ForgetfulDisk();
    ForgetfulDisk(ForgetfulDisk const&) = delete;
    ForgetfulDisk& operator=(ForgetfulDisk const&) = delete;

    /// Opens a database as `workbook::open_database` does, on this disk. The file must
    /// not exist before its first `open` on this disk. While this runs, no other thread
    /// may open a session.
    void open(soci::session& sql, std::filesystem::path const& file);

    /// How often SQLite has asked to flush a file, up to now.
    int flushes() const;

    /// For each write, truncation or removal after the last flush: whether it reached
    /// the disk all the same. Real disks write early, late, and in any order.
    using Survives = std::function<bool()>;
    static bool nothing_survives() { return false; }

    /// Writes to `folder`, which has to exist, the files as they would be there after a
    /// power failure at this moment. The disk and its sessions go on as if it had not
    /// been.
    void lose_power(std::filesystem::path const& folder,
                    Survives const& survives = nothing_survives) const;

    struct Files;

private:
    std::unique_ptr<Files> files_;
};

}  // namespace transactions
