#include "ui/session/messages.h"

#include "ui/session/error_words.h"

namespace throughline::ui {

void Messages::warn(const QString& sentence, const QString& answerText, const Answer& answer) {
  refusal_ = false;
  warned_ = true;
  if (standing_)
    tell(sentence, answerText, answer);
  else
    Q_EMIT warned(sentence, answerText, answer);
}

void Messages::stand(const QString& sentence, const QString& answerText, const Answer& answer, const QString& otherText,
                     const Answer& other) {
  standing_ = true;
  warned_ = true;
  refusal_ = false;
  Q_EMIT warned(sentence, answerText, answer, otherText, other);
}

void Messages::clear() {
  standing_ = false;
  warned_ = false;
  refusal_ = false;
  Q_EMIT cleared();
}

void Messages::refuse(const Error& error) {
  if (error.code == ErrorCode::cancelled)
    return;
  warnOf(error);
  refusal_ = !standing_;
}

void Messages::settle() {
  if (refusal_)
    clear();
}

void Messages::warnOf(const Error& error) {
  if (error.code != ErrorCode::cancelled)
    warn(sentence(error));
}

} // namespace throughline::ui
