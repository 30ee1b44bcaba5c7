#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace throughline::ui {

class Session;

/// Rows of a label and a field, each bound to the document by a way to read and a way to write. Every change is one
/// named undo step; typing in one field merges into one. A field that reads nothing shows "Several values".
class FieldForm : public QWidget {
  Q_OBJECT

public:
  using ReadText = std::function<std::optional<QString>()>;
  using WriteText = std::function<Result<model::Document>(const QString&)>;
  using ReadIndex = std::function<std::optional<int>()>;
  using WriteIndex = std::function<Result<model::Document>(int)>;

  explicit FieldForm(Session& session, QWidget* parent = nullptr);

  QLineEdit* addLine(const QString& label, const QString& step, ReadText read, WriteText write);
  /// Taken over when it is left or Enter is pressed, for what means nothing half typed: dates, durations, numbers.
  QLineEdit* addTypedLine(const QString& label, const QString& step, ReadText read, WriteText write);
  QPlainTextEdit* addText(const QString& label, const QString& step, ReadText read, WriteText write);
  QComboBox* addChoice(const QString& label, const QString& step, const QStringList& choices, ReadIndex read,
                       WriteIndex write);
  /// A combo box that can be typed into; choices() are offered when it is shown.
  QComboBox* addEditableChoice(const QString& label, const QString& step, std::function<QStringList()> choices,
                               ReadText read, WriteText write);
  /// Things of the document by id and name. all() is asked when the field gets the focus: there may be thousands.
  struct Choices {
    std::function<std::vector<std::pair<QString, QString>>()> all;
    std::function<QString(const QString& id)> nameOf;
  };
  /// A choice among things; nothing chosen is an empty id.
  QComboBox* addReference(const QString& label, const QString& step, Choices choices, ReadText read, WriteText write);
  QCheckBox* addCheck(const QString& label, const QString& step, std::function<std::optional<bool>()> read,
                      std::function<Result<model::Document>(bool)> write);
  /// A bold line over the rows that follow.
  void addHeading(const QString& text);
  /// Any other widget; refresh is called with the fields.
  void addWidget(QWidget* widget, std::function<void()> refresh);
  /// Below its label, with the whole width.
  void addLabelled(const QString& label, QWidget* widget, std::function<void()> refresh);

  /// The rows that are added from here on are seen only where this holds; null: always.
  void onlyWhere(std::function<bool()> applies);

  /// Without margins and with less room between rows: a form within another.
  void makeDense();

  /// Reads every field again. A field that shows the same already is left alone, so the cursor stays.
  void refresh();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void addBelowLabel(const QString& label, QWidget* widget);
  template <class Write, class Value>
  void write(const QString& step, const Write& how, const Value& value, bool merges);

  Session& session_;
  QFormLayout* rows_;
  std::vector<std::function<void()>> refreshers_;
  std::function<bool()> applies_; ///< to the rows from here on
  int appliesFrom_ = 0;
  bool filling_ = false;
};

} // namespace throughline::ui
