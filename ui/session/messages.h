#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

#include <functional>

namespace throughline::ui {

/// What the rooms have to say to the user; the window shows it where it belongs.
class Messages : public QObject {
  Q_OBJECT

public:
  using Answer = std::function<void()>;
  using QObject::QObject;

  /// Something went wrong, or needs a decision: stays until it is answered or closed.
  void warn(const QString& sentence, const QString& answerText = {}, const Answer& answer = {});
  /// A warning that nothing else may cover until it is cleared or said anew: work may be lost. Where there are two ways
  /// on, other is the second.
  void stand(const QString& sentence, const QString& answerText, const Answer& answer, const QString& otherText = {},
             const Answer& other = {});
  /// Whether something was warned of that is not over yet.
  bool warns() const { return warned_; }
  /// Something failed; that the user cancelled it is no news to him.
  void warnOf(const Error& error);
  /// An edit was not taken: said until the next one that is.
  void refuse(const Error& error);
  /// An edit was taken; what was said of one that was not is past.
  void settle();
  /// What was warned of is over, or another workspace is looked at.
  void clear();
  /// Something was done: said in passing.
  void tell(const QString& text, const QString& answerText = {}, const Answer& answer = {}) {
    Q_EMIT told(text, answerText, answer);
  }
  /// The newest step of undo, in passing ("3 touchpoints deleted"); can be taken back while it is the newest.
  void tellStep(const QString& text) { Q_EMIT stepTold(text); }
  /// A line that needs no answer.
  void note(const QString& text) { Q_EMIT noted(text); }

Q_SIGNALS:
  void warned(const QString& sentence, const QString& answerText, const Answer& answer, const QString& otherText = {},
              const Answer& other = {});
  void cleared();
  void told(const QString& text, const QString& answerText, const Answer& answer);
  void stepTold(const QString& text);
  void noted(const QString& text);

private:
  bool standing_ = false;
  bool warned_ = false;
  bool refusal_ = false; ///< what is warned of is an edit that was not taken
};

} // namespace throughline::ui
