#include "tests/fuzz/exchange_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return throughline::fuzz::runOnPlainText(*throughline::exchange::formatNamed("outline"), data, size);
}
