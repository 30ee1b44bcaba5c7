#include "tests/fuzz/csv_input.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  throughline::fuzz::readAsCsv({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
