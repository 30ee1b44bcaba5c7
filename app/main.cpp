#include "app/command_line.h"
#include "app/memory.h"
#include "app/process.h"
#include "app/window_main.h"
#include "ui/session/file_names.h"

#include <new>

namespace {

QStringList wordsOf(int argc, char** argv) {
  QStringList words;
  for (int at = 1; at < argc; ++at)
    words << throughline::ui::nameText(argv[at]);
  return words;
}

} // namespace

int main(int argc, char** argv) {
  using namespace throughline::app;
  prepareProcess();
  try {
    const bool inWindow = !isCommand(argc, argv) || presentationIn(wordsOf(argc, argv));
    if (inWindow)
      return runWindow(argc, argv);
    takeMemoryInLargePieces();
    return runCommandLine(argc, argv);
  } catch (const std::bad_alloc&) {
    return sayOutOfMemory();
  }
}
