#include "15-servers/anywhere/dictionaries.hpp"

namespace servers {

namespace {

// An index that MariaDB has named itself is called after its first column, with a
// number behind it when there are several. A UNIQUE without a name is one of these; so
// is the index of a foreign key, which nobody has asked for.
Dictionary const mariadb{
    .tables =
        "SELECT table_name FROM information_schema.tables"
        " WHERE table_schema = database() AND table_type = 'BASE TABLE'"
        " ORDER BY table_name",
    .columns =
        "SELECT column_name, CASE"
        "  WHEN data_type = 'bigint' THEN 'INTEGER'"
        "  WHEN column_type = 'tinyint(1)' THEN 'BOOLEAN'"
        "  WHEN data_type IN ('longtext', 'varchar')"
        "   AND collation_name = 'utf8mb4_nopad_bin' THEN 'TEXT'"
        "  ELSE upper(column_type) END,"
        " is_nullable = 'YES', nullif(column_default, 'NULL'), is_generated = 'ALWAYS'"
        " FROM information_schema.columns"
        " WHERE table_schema = database() AND table_name = :table"
        " ORDER BY ordinal_position",
    .indexes =
        "SELECT index_name, CASE"
        "  WHEN index_name = 'PRIMARY' THEN 'primary'"
        "  WHEN own_name AND NOT non_unique THEN 'unique'"
        "  WHEN own_name AND is_reference THEN 'implicit'"
        "  ELSE 'index' END,"
        " NOT non_unique, column_name, coalesce(collation = 'D', 0),"
        " index_type = 'BTREE' AND (sub_part IS NULL OR sub_part = 255)"
        " FROM (SELECT *, index_name REGEXP concat('^',"
        "   first_value(column_name) OVER (PARTITION BY index_name"
        "    ORDER BY seq_in_index), '(_[0-9]+)?$') AS own_name,"
        "  column_name IN (SELECT column_name FROM information_schema.key_column_usage"
        "   WHERE table_schema = database() AND table_name = :table"
        "   AND referenced_table_name IS NOT NULL) AS is_reference"
        "  FROM information_schema.statistics"
        "  WHERE table_schema = database() AND table_name = :table) AS keys_of_table"
        " ORDER BY index_name, seq_in_index",
    .foreign_keys =
        "SELECT k.constraint_name, k.column_name, k.referenced_table_name,"
        " k.referenced_column_name,"
        " replace(r.delete_rule, 'RESTRICT', 'NO ACTION'),"
        " replace(r.update_rule, 'RESTRICT', 'NO ACTION'), 0"
        " FROM information_schema.key_column_usage AS k"
        " JOIN information_schema.referential_constraints AS r"
        " ON r.constraint_schema = k.constraint_schema"
        " AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name"
        " WHERE k.table_schema = database() AND k.table_name = :table"
        " ORDER BY k.constraint_name, k.ordinal_position",
    .checks =
        "SELECT check_clause FROM"
        " information_schema.check_constraints"
        " WHERE constraint_schema = database() AND table_name = :table"
        " ORDER BY constraint_name",
    .views =
        "SELECT table_name, view_definition FROM information_schema.views"
        " WHERE table_schema = database() ORDER BY table_name",
    .others =
        "SELECT concat('trigger ', trigger_name) FROM information_schema.triggers"
        " WHERE trigger_schema = database()"
        " UNION ALL SELECT concat(lower(routine_type), ' ', routine_name)"
        " FROM information_schema.routines WHERE routine_schema = database()"
        " UNION ALL SELECT concat('sequence ', table_name)"
        " FROM information_schema.tables"
        " WHERE table_schema = database() AND table_type = 'SEQUENCE'"};

Dictionary const postgresql{
    .tables =
        "SELECT relname FROM pg_class"
        " WHERE relnamespace = CAST(current_schema() AS regnamespace)"
        " AND relkind IN ('r', 'p') ORDER BY relname",
    .columns =
        "SELECT attname, CASE format_type(atttypid, atttypmod)"
        "  WHEN 'bigint' THEN 'INTEGER' WHEN 'smallint' THEN 'BOOLEAN'"
        "  WHEN 'timestamp without time zone' THEN 'DATETIME'"
        "  ELSE upper(replace(format_type(atttypid, atttypmod),"
        "   'character varying', 'varchar')) END,"
        " CAST(NOT attnotnull AS INTEGER),"
        // 'new'::text and '-1'::integer
        " regexp_replace(regexp_replace(pg_get_expr(adbin, adrelid),"
        "  '^''(-?[0-9.]+)''[:]{2}(integer|bigint|smallint|numeric)$', '\\1'),"
        "  '[:]{2}[a-z ]+$', ''),"
        " CAST(attgenerated <> '' AS INTEGER)"
        " FROM pg_attribute LEFT JOIN pg_attrdef"
        " ON adrelid = attrelid AND adnum = attnum"
        " WHERE attrelid = CAST(quote_ident(:table) AS regclass)"
        " AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
    .indexes =
        "SELECT relname, CASE WHEN indisprimary THEN 'primary'"
        "  WHEN EXISTS (SELECT 1 FROM pg_constraint"
        "   WHERE conindid = indexrelid AND contype = 'u') THEN 'unique'"
        "  ELSE 'index' END,"
        " CAST(indisunique AS INTEGER), attname, indoption[place - 1] & 1,"
        " CAST(attname IS NOT NULL AND indpred IS NULL AS INTEGER)"
        " FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid"
        " CROSS JOIN generate_series(1, indnkeyatts) AS place"
        " LEFT JOIN pg_attribute ON attrelid = indrelid"
        " AND attnum = indkey[place - 1] AND attnum > 0"
        " WHERE indrelid = CAST(quote_ident(:table) AS regclass)"
        " ORDER BY relname, place",
    .foreign_keys =
        "SELECT conname, own.attname, CAST(confrelid AS regclass), theirs.attname,"
        " CASE confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL'"
        "  WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END,"
        " CASE confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL'"
        "  WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END,"
        " CAST(condeferred AS INTEGER)"
        " FROM pg_constraint CROSS JOIN generate_series(1, cardinality(conkey)) AS place"
        " JOIN pg_attribute AS own ON own.attrelid = conrelid"
        "  AND own.attnum = conkey[place]"
        " JOIN pg_attribute AS theirs ON theirs.attrelid = confrelid"
        "  AND theirs.attnum = confkey[place]"
        " WHERE contype = 'f' AND conrelid = CAST(quote_ident(:table) AS regclass)"
        " ORDER BY conname, place",
    .checks =
        "SELECT regexp_replace(pg_get_expr(conbin, conrelid),"
        " '''(-?[0-9.]+)''[:]{2}(integer|bigint|smallint|numeric)', '\\1', 'g')"
        " FROM pg_constraint"
        " WHERE contype = 'c' AND conrelid = CAST(quote_ident(:table) AS regclass)"
        " ORDER BY conname",
    .views =
        "SELECT viewname, definition FROM pg_views"
        " WHERE schemaname = current_schema() ORDER BY viewname",
    .others =
        "SELECT 'trigger ' || tgname FROM pg_trigger"
        " JOIN pg_class ON pg_class.oid = tgrelid"
        " WHERE NOT tgisinternal"
        " AND relnamespace = CAST(current_schema() AS regnamespace)"
        " UNION ALL SELECT 'materialized view ' || matviewname FROM pg_matviews"
        " WHERE schemaname = current_schema()"
        " UNION ALL SELECT 'function ' || proname FROM pg_proc"
        " WHERE pronamespace = CAST(current_schema() AS regnamespace)"};

}  // namespace

Dictionary const& dictionary_of(DatabaseKind kind)
{
    return kind == DatabaseKind::mysql ? mariadb : postgresql;
}

}  // namespace servers
