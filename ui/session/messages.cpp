#include "ui/session/messages.h"

#include "ui/session/error_words.h"

namespace throughline::ui {

void Messages::warn(const QString& sentence, const QString& answerText, const Answer& answer) {
  if (standing_)
    tell(sentence, answerText, answer);
  else
    Q_EMIT warned(sentence, answerText, answer);
}

void Messages::stand(const QString& sentence, const QString& answerText, const Answer& answer) {
  standing_ = true;
  Q_EMIT warned(sentence, answerText, answer);
}

void Messages::clear() {
  standing_ = false;
  Q_EMIT cleared();
}

void Messages::warnOf(const Error& error) {
  if (error.code != ErrorCode::cancelled)
    warn(sentence(error));
}

} // namespace throughline::ui
