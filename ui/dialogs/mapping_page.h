#pragma once

#include "core/tasks/import_task.h"
#include "ui/dialogs/column_plan.h"

#include <QWidget>

#include <set>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QSplitter;

namespace throughline::ui {

class ColumnForm;
class ColumnList;
class FirstRows;
class FormatForm;
class NameList;

/// What a table looks like and what each of its columns means: guessed, all changeable.
class MappingPage : public QWidget {
  Q_OBJECT

public:
  /// maps: titles of the workspace's maps; titles: names of touchpoints to offer.
  MappingPage(const QString& file, const QStringList& maps, const QStringList& titles, QWidget* parent = nullptr);

  /// Everything but the file: guessed as long as nobody said how columns are read, or the format is to be read anew.
  tasks::ImportRequest request() const;
  /// Fills the page from what was read. What the user said of columns stays where the columns are the same.
  void show(const tasks::ImportPreview& preview);
  using QWidget::show;
  /// The same once the whole table was read, where nobody said anything yet: its later rows may change what is read.
  void showWhole(const tasks::ImportPreview& preview);
  /// Somebody said how columns are read or where names belong: it would be lost with the page.
  bool isOwnMapping() const;
  /// The table could not be read as the format says.
  void showNothing();
  /// The line beside the buttons; usable: the import can start.
  void say(const QString& text, bool usable);
  /// Below that line, hidden by itself.
  void addWayOut(QWidget* way);
  /// No import until say() allows it: what is shown is not what would be read.
  void holdImport();
  /// What the mapping still lacks; empty when nothing.
  QString missing() const;
  void sayPlaces(const QString& text);
  /// What the other reading of blank answers would give; nothing is shown for an empty text.
  void sayBlanks(const QString& text);
  /// Which card each touchpoint of the data becomes; what the user says of it is part of request().
  NameList& names() { return *names_; }

Q_SIGNALS:
  /// Something that decides how the file is read was changed.
  void changed();
  void importWanted();
  void cancelWanted();
  /// The table is to be read as tickets.
  void ticketsWanted();

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* makeChoices(const QString& file, const QStringList& maps);
  void makeRemarks();
  void fitRemarks();
  QWidget* makeTables();
  QWidget* makeButtons();
  void keepWhatWasSaid(const std::vector<ColumnPlan>& plans, const std::vector<std::string>& header);
  /// Offered where the table looks like it.
  QPushButton* makeTicketsButton();
  void showRemarks(const tasks::ImportPreview& preview);
  void showColumn();
  void takeColumn();
  void settleColumns();
  void sayDecided(std::size_t place);
  void changeLayout();
  void changeFormat();

  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> examples_;
  std::vector<data::ColumnReading> readings_; ///< why each column is read as it is
  data::Mapping mapping_;
  bool guessed_ = false;   ///< the mapping was filled
  bool ownLayout_ = false; ///< the user chose it
  std::vector<ColumnPlan> plans_;
  std::set<std::size_t> said_;    ///< places of plans that the user changed
  std::set<std::size_t> settled_; ///< of those whose meaning or scale a person has decided
  FormatForm* format_;
  QComboBox* layout_;
  QComboBox* map_;
  QComboBox* again_;
  QComboBox* voice_;
  QSpinBox* invited_;
  FirstRows* rows_;
  QScrollArea* remarkArea_;
  QLabel* remarks_; ///< what was assumed
  QLabel* blanks_;
  ColumnList* columns_;
  ColumnForm* form_;
  NameList* names_;
  QLabel* places_;
  QLabel* message_;
  QPushButton* tickets_;
  QPushButton* import_;
  QSplitter* halves_ = nullptr; ///< first rows, and the columns under them
};

} // namespace throughline::ui
