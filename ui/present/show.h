#pragma once

#include "core/present/kept_workshop.h"
#include "ui/present/deck.h"
#include "ui/present/guess_page.h"
#include "ui/present/show_draft.h"
#include "ui/present/show_keys.h"
#include "ui/present/vote_pages.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QTimer>

namespace throughline::ui {

class Session;

/// What covers the slide.
enum class Cover { none, black, white };

/// A presentation under way: which slide, what lies over it, what the room gave. Windows show it; it owns none.
class Show : public QObject {
  Q_OBJECT

public:
  /// Captures go to the session as named steps that can be undone.
  Show(Session& session, ShowContent content, Theme theme, QObject* parent = nullptr);

  Deck& deck() { return deck_; }
  /// Carries out a command, of a key, a clicker or a button.
  void run(ShowCommand command);
  /// Digits gather until Enter; in a round of up to nine proposals each is a vote.
  void typeDigit(int digit);
  void goToStep(std::size_t step);
  /// The step of this touchpoint's stage.
  void goToTouchpoint(model::TouchpointId touchpoint);
  /// The step of this stage; stays where that is no step.
  void goToStage(model::StageId stage);
  void openCloseUp(model::TouchpointId touchpoint);
  /// Where a click lands, in units of the slide: opens a card, sets a guess, else goes on.
  void clickAt(QPointF at);
  void pointAt(QPointF at);
  /// While the overview of the steps is open: the choice so many steps or rows on.
  void moveInGrid(int columns, int rows);
  /// While the room guesses: to the touchpoint before (-1) or after (1), and its guess up or down by so much.
  void nudgeGuess(int direction, double by);
  void setScreenShape(QSizeF size);

  std::size_t step() const { return step_; }
  std::size_t part() const { return part_; }
  const present::Slide& slide();
  /// The slide after this one; null at the end.
  const present::Slide* nextSlide();
  /// What that is called; empty at the end.
  QString nextName();
  /// What is on the screen in words, for screen readers, and for who reads along.
  QString words();
  /// "3 of 12"
  QString place() const;

  Cover cover() const { return cover_; }
  bool gridOpen() const { return grid_; }
  std::size_t gridChoice() const { return gridChoice_; }
  std::optional<QPointF> spotlight() const { return spotlight_ ? std::optional(pointer_) : std::nullopt; }
  const QString& digits() const { return digits_; }
  bool closeUpOpen() const { return !closeUp_.empty(); }
  const std::optional<present::VoteRound>& round() const { return round_; }
  /// Votes are cast and not revealed yet: whatever would leave them stays without effect.
  bool votesOpen() const { return round_ && !round_->revealed; }
  /// The same of the guess of the room.
  bool guessOpen() const { return guess_ && !guess_->revealed; }
  /// The screenful of proposals that is shown, and how many there are.
  const VotePage& votePage() const;
  std::size_t votePageNumber() const { return votePage_; }
  std::size_t votePageCount() const { return votePages_.size(); }
  /// Under the proposals: how many votes were cast, and what becomes of them.
  QString votesCastWords() const;
  /// Counts the votes of a round that is open, and keeps a guess that was drawn: the show ends by something else than
  /// its keys.
  void settle();
  const std::optional<present::Guess>& guess() const { return guess_; }
  /// The point that stands out: the one that is being guessed, after that the biggest surprise.
  std::size_t guessMarked() const;
  /// What was measured at that point.
  std::optional<insight::Estimate> guessMeasured(std::size_t point) const;
  QString guessWords() const;
  QString voteWords() const;
  /// Where a guessed point stands in units of the slide; x of its touchpoint.
  QPointF guessPoint(std::size_t index, double score) const;
  /// How the guess stands on the screen; only while there is one.
  const GuessPage& guessPage() const { return guessPage_; }
  Theme theme() const { return theme_; }

  /// Time that the timer ran, in milliseconds.
  qint64 timed() const;
  bool timerRuns() const { return timer_.isValid(); }
  /// No second screen shows the timer.
  void setAlone(bool alone);
  bool alone() const { return alone_; }

  /// What can be captured about: the touchpoints of this step, of the whole map where it has none.
  std::vector<model::TouchpointId> captureTargets();
  /// What stands in the field for captures, and is not taken.
  void setTyped(const present::Capture& capture);
  /// What no edit has taken yet.
  ShowDraft draft() const;
  /// Goes on with the votes or the guess of a show that was cut off.
  void resume(const ShowDraft& draft);
  /// Puts it on the map; false: the session refused, and told() says why.
  bool take(const present::Capture& capture);
  /// The file cannot be written: what the room gives stands in the show's own document, and nowhere else.
  bool cannotBeKept() const;
  /// What is said of that as long as it holds; empty where it does not.
  QString cannotBeKeptWords() const;
  /// The document with what the room gave and no file holds; nothing where all is kept.
  std::optional<model::Document> unkept() const;
  /// What was told last, for a short while and until the next key.
  const QString& said() const { return said_; }
  /// What no minutes tell yet, of this show and of earlier ones of the map; it is in the document.
  const present::Workshop& workshop() const { return kept_.workshop; }
  /// What was used of a part that stays is kept.
  void setAgenda(std::vector<present::AgendaItem> agenda);
  /// The part of the agenda that runs, and what it has used by now, in milliseconds; none after the last.
  struct Part {
    std::size_t at = 0;
    qint64 used = 0;
  };
  std::optional<Part> partNow() const;

Q_SIGNALS:
  void changed();
  void captureWanted();
  /// The field for captures holds something else.
  void typed();
  void swapWanted();
  /// The show is to end, and a copy of the file to be written with what the room gave.
  void copyWanted();
  /// For the speaker: what a key or a capture came to.
  void told(const QString& words);
  void ended();

private:
  void follow(const model::Document& after);
  void tell(const QString& words);
  void hush();
  void runTimer(ShowCommand command);
  void move(int direction);
  bool moveInRound(int direction);
  bool moveInside(int direction);
  void moveCloseUp(int direction);
  std::optional<model::TouchpointId> touchpointAt(QPointF at);
  std::optional<model::TouchpointId> firstTouchpoint() const;
  void vote(int number);
  void layOutCloseUp();
  void closeCloseUp();
  void enter();
  void erase();
  void takeBack(bool again);
  void toggleZoom();
  void end();
  bool keep(const QString& label, const Result<model::Document>& edited);
  bool keep(const QString& label, const Result<model::Document>& edited, const present::KeptWorkshop& kept);
  bool keepHere(const QString& label, const Result<model::Document>& edited);
  /// To be edited: the session's, or the show's own where that cannot be.
  const model::Document& document() const;
  void takeBackHere();
  static QString nothingToUndo();
  void endPart(bool goesOn);
  void sayAgendaIsDone();
  void beginAgendaAnew();
  void agendaChanged(const std::vector<present::AgendaItem>& before);
  qint64 partBegan() const;
  void discard();
  void toggleVote();
  void reveal();
  void toggleGuess();
  void revealGuess();
  /// Anew for this round, guess and screen.
  void layOut();
  void goOnWithGuess(present::Guess& guess);
  void guessAtPointer();
  void closeOverlays();
  std::size_t overviewStep() const;

  Session& session_;
  Deck deck_;
  Theme theme_;
  int stepsBefore_; ///< of the undo stack
  int undone_ = 0;  ///< steps of this show: only they are redone
  std::size_t step_ = 0;
  std::size_t part_ = 0;
  Cover cover_ = Cover::none;
  bool grid_ = false;
  std::size_t gridChoice_ = 0;
  bool spotlight_ = false;
  QPointF pointer_{960, 540};
  QString digits_;
  std::vector<present::Slide> closeUp_; ///< none: it is not open
  std::size_t closeUpPart_ = 0;
  std::optional<model::TouchpointId> closeUpOf_;
  std::optional<model::TouchpointId> attended_; ///< from which the show was begun
  std::optional<present::VoteRound> round_;
  std::vector<VotePage> votePages_; ///< of the round
  std::size_t votePage_ = 0;
  bool leaving_ = false; ///< Escape was pressed once, with something that it would throw away
  std::optional<present::Guess> guess_;
  std::optional<present::Guess> heldGuess_; ///< of a show that was cut off, until its data are there
  std::size_t guessAt_ = 0;
  GuessPage guessPage_;
  QString said_;
  QTimer hushing_;
  /// A thing that no file holds, and the document without it.
  struct Held {
    QString what;
    model::Document before;
  };
  std::vector<Held> held_;
  QElapsedTimer timer_;
  qint64 timedBefore_ = 0;
  bool alone_ = false;
  present::KeptWorkshop kept_;
  int usedBefore_;           ///< seconds that the agenda had used when the timer stood at 0:00
  bool agendaAgain_ = false; ///< the next press of the key of the agenda begins it anew
  present::Capture typed_;
};

} // namespace throughline::ui
