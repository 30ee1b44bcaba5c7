#include "ui/session/messages.h"

#include "ui/session/error_words.h"

namespace throughline::ui {

void Messages::warnOf(const Error& error) {
  if (error.code != ErrorCode::cancelled)
    warn(sentence(error));
}

} // namespace throughline::ui
