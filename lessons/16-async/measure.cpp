// How long many queries take. Run it without sanitizers:
//   scripts/workbook run 16 --measure
#include "workbook/measure.hpp"
#include "sections.hpp"

namespace async {

void measure_waiting() {}

}  // namespace async
