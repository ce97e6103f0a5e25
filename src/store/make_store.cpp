#include "store/make_store.hpp"

#include "store/record_writer.hpp"
#include "store/schema.hpp"
#include "store/store_root.hpp"

namespace hearsay {

void make_store(
    const std::string& path, const RestForm& form, const Records& records, std::size_t warnings)
{
    const Database database(path, Access::make);
    // Nobody sees the file before it is whole: no journal is needed to take back what is half done.
    database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; "
                 "PRAGMA locking_mode = EXCLUSIVE; BEGIN");
    make_tables(database);
    RecordWriter writer(database, form);
    writer.write(records);
    make_indices(database);
    write_root(database, form, records, warnings);
    database.run("COMMIT; PRAGMA locking_mode = NORMAL; PRAGMA synchronous = FULL; "
                 "PRAGMA journal_mode = WAL");
}

} // namespace hearsay
