#include "engine/forgetful_disk.hpp"

#include "engine/file_on_disk.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace transactions {

using namespace sqlite_api;

struct ForgetfulDisk::Files {
    mutable std::mutex mutex;
    std::map<std::string, FileOnDisk> by_name;
    int flushes = 0;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};

    void note(std::string const& name, Change change)
    {
        std::lock_guard const lock(mutex);
        by_name[name].changes.push_back(std::move(change));
    }

    void flush(std::string const& name)
    {
        std::lock_guard const lock(mutex);
        ++flushes;
        by_name[name].flush();
    }

    void flush_folder()
    {
        std::lock_guard const lock(mutex);
        for (auto& [name, file] : by_name) {
            file.flush_removal();
        }
    }
};

namespace {

// SQLite allocates it, as large as the VFS says; the real file's own data is behind it.
struct OpenFile {
    sqlite3_file base;
    ForgetfulDisk::Files* files;
    std::string* name;
    bool flushes_folder;  // at its next flush
    sqlite3_file* real;
};

OpenFile& open_file(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

sqlite3_file* real_file(sqlite3_file* file)
{
    return open_file(file).real;
}

sqlite3_io_methods const& real_methods(sqlite3_file* file)
{
    return *real_file(file)->pMethods;
}

int close(sqlite3_file* file)
{
    int const result = real_methods(file).xClose(real_file(file));
    delete open_file(file).name;
    return result;
}

//! [write-and-sync]
int write(sqlite3_file* file, void const* bytes, int size, sqlite3_int64 position)
{
    OpenFile const& open = open_file(file);
    open.files->note(
        *open.name,
        {Change::Kind::write, static_cast<std::size_t>(position),
         std::string(static_cast<char const*>(bytes), static_cast<std::size_t>(size))});
    return real_methods(file).xWrite(real_file(file), bytes, size, position);
}

// The real file is not flushed: this machine keeps its power.
int sync(sqlite3_file* file, int)
{
    OpenFile& open = open_file(file);
    open.files->flush(*open.name);
    if (open.flushes_folder) {
        open.files->flush_folder();
        open.flushes_folder = false;
    }
    return SQLITE_OK;
}
//! [write-and-sync]

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    OpenFile const& open = open_file(file);
    open.files->note(*open.name,
                     {Change::Kind::truncate, static_cast<std::size_t>(size), ""});
    return real_methods(file).xTruncate(real_file(file), size);
}

// Version 2, without memory-mapped files (xFetch): all writes come by xWrite. The
// shared memory of WAL (xShmMap) is no file for the disk; SQLite makes it again.
sqlite3_io_methods const methods = {
    2,
    close,
    [](sqlite3_file* file, void* bytes, int size, sqlite3_int64 position) {
        return real_methods(file).xRead(real_file(file), bytes, size, position);
    },
    write,
    truncate,
    sync,
    [](sqlite3_file* file, sqlite3_int64* size) {
        return real_methods(file).xFileSize(real_file(file), size);
    },
    [](sqlite3_file* file, int lock) {
        return real_methods(file).xLock(real_file(file), lock);
    },
    [](sqlite3_file* file, int lock) {
        return real_methods(file).xUnlock(real_file(file), lock);
    },
    [](sqlite3_file* file, int* is_reserved) {
        return real_methods(file).xCheckReservedLock(real_file(file), is_reserved);
    },
    [](sqlite3_file* file, int operation, void* argument) {
        return real_methods(file).xFileControl(real_file(file), operation, argument);
    },
    [](sqlite3_file* file) { return real_methods(file).xSectorSize(real_file(file)); },
    [](sqlite3_file* file) {
        return real_methods(file).xDeviceCharacteristics(real_file(file));
    },
    [](sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
        return real_methods(file).xShmMap(real_file(file), page, size, extend, memory);
    },
    [](sqlite3_file* file, int offset, int count, int flags) {
        return real_methods(file).xShmLock(real_file(file), offset, count, flags);
    },
    [](sqlite3_file* file) { real_methods(file).xShmBarrier(real_file(file)); },
    [](sqlite3_file* file, int remove) {
        return real_methods(file).xShmUnmap(real_file(file), remove);
    },
    nullptr,
    nullptr};

ForgetfulDisk::Files& files_of(sqlite3_vfs* vfs)
{
    return *static_cast<ForgetfulDisk::Files*>(vfs->pAppData);
}

int open_on_disk(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags,
                 int* flags_in_force)
{
    OpenFile& open = open_file(file);
    open.base.pMethods = nullptr;  // so that SQLite does not close what did not open
    open.files = &files_of(vfs);
    open.real = reinterpret_cast<sqlite3_file*>(&open + 1);
    open.real->pMethods = nullptr;
    sqlite3_vfs* const real = open.files->real;
    int const result = real->xOpen(real, name, open.real, flags, flags_in_force);
    if (result == SQLITE_OK) {
        // A file without a name is one of SQLite's own, and temporary.
        open.name = new std::string(name == nullptr ? "" : name);
        // As SQLite's own VFS for Unix: a new journal's first flush is its folder's
        // too.
        int const journals =
            SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
        open.flushes_folder =
            (flags & SQLITE_OPEN_CREATE) != 0 && (flags & journals) != 0;
        open.base.pMethods = &methods;
    }
    return result;
}

int remove_on_disk(sqlite3_vfs* vfs, char const* name, int flush_folder)
{
    ForgetfulDisk::Files& files = files_of(vfs);
    files.note(name, {Change::Kind::remove, 0, ""});
    if (flush_folder != 0) {
        files.flush_folder();
    }
    return files.real->xDelete(files.real, name, 0);
}

}  // namespace

ForgetfulDisk::ForgetfulDisk() : files_(std::make_unique<Files>())
{
    sqlite3_initialize();
    files_->real = sqlite3_vfs_find(nullptr);
    files_->vfs = *files_->real;
    files_->vfs.iVersion = std::min(files_->real->iVersion, 2);
    files_->vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + files_->real->szOsFile;
    files_->vfs.pNext = nullptr;
    files_->vfs.zName = "forgetful";
    files_->vfs.pAppData = files_.get();
    files_->vfs.xOpen = open_on_disk;
    files_->vfs.xDelete = remove_on_disk;
}

ForgetfulDisk::~ForgetfulDisk() = default;

void ForgetfulDisk::open(soci::session& sql, std::filesystem::path const& file)
{
    // SOCI 4.0.3 cannot be told which VFS to use, so it becomes the default for a
    // moment.
    sqlite3_vfs_register(&files_->vfs, 1);
    struct Restore {
        Files& files;
        ~Restore()
        {
            sqlite3_vfs_unregister(&files.vfs);
            sqlite3_vfs_register(files.real, 1);
        }
    } const restore{*files_};
    workbook::open_database(sql, file);
}

int ForgetfulDisk::flushes() const
{
    std::lock_guard const lock(files_->mutex);
    return files_->flushes;
}

//! [lose-power]
void ForgetfulDisk::lose_power(std::filesystem::path const& folder,
                               Survives const& survives) const
{
    std::lock_guard const lock(files_->mutex);
    for (auto const& [name, file] : files_->by_name) {
        std::optional<std::string> content = file.certain;
        for (Change const& change : file.changes) {
            if (survives()) {
                FileOnDisk::apply(change, content);
            } else if (change.kind == Change::Kind::remove) {
                break;  // the old file is still there; what came later is in another
            }
        }
        if (content && !name.empty()) {
            workbook::write_file(folder / std::filesystem::path(name).filename(),
                                 *content);
        }
    }
}
//! [lose-power]

}  // namespace transactions
