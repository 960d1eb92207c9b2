"""Every command of the terminal face: one entry feeds key, footer, palette and help.

Keys are chosen to arrive inside tmux and over ssh on any keyboard, and the same key means the same
thing on every screen. While an editor or a field has the focus only function and control keys act.
"""

from dataclasses import dataclass, replace

from textual.binding import Binding, BindingType


@dataclass(frozen=True, slots=True)
class Command:
    """A thing one can do: its action's name, its keys, its word in the footer, and a sentence."""

    action: str
    keys: str
    title: str
    sentence: str
    in_footer: bool = True
    key_display: str | None = None
    priority: bool = False

    def binding(self) -> Binding:
        """Give the binding that Textual makes footer and keys of."""
        return Binding(
            self.keys,
            self.action,
            self.title,
            show=self.in_footer,
            key_display=self.key_display,
            priority=self.priority,
            id=self.action,
            tooltip=self.sentence,
        )


_ALL = (
    # everywhere
    Command("back", "escape", "back", "Go back to where you came from.", key_display="esc"),
    Command("help", "question_mark,f1,ctrl+slash,ctrl+underscore", "help",
            "Show every key of this screen.", key_display="?"),
    Command("undo", "u", "undo",
            "Take back what was done last, at the second press: a review, a setting, a merge, an "
            "attempt that was given up.", False),
    Command("redo", "U", "redo", "Bring back what was undone last.", False, key_display="U"),
    Command("sync", "S", "sync", "Send what is new to the sync folder, and take what came.", False,
            key_display="S"),
    Command("leave", "q", "quit", "Leave the program; nothing is lost."),
    Command("quit", "ctrl+q", "quit", "Leave the program from anywhere, even while typing.", False,
            priority=True),
    Command("redraw", "ctrl+l", "redraw", "Draw the whole screen again.", False),
    Command("suspend_process", "ctrl+z", "to the shell",
            "Leave for the shell; fg there comes back. In a text ctrl+z undoes instead.", False),
    # places
    Command("log", "l", "log", "Log a problem that you attempted somewhere else."),
    Command("coverage", "c", "coverage", "See where you stand, pattern by pattern."),
    Command("browse", "b", "browse", "Look through all problems."),
    Command("statistics", "s", "stats",
            "See what you recalled, whether the schedule fits, and what lies ahead."),
    Command("history", "h", "history", "Look through every review ever made."),
    Command("report", "R", "report", "Write all statistics into one HTML file.", False),
    Command("previous_statistic", "left", "previous", "Go to the statistic on the left.", False),
    Command("next_statistic", "right", "next statistic", "Go to the statistic on the right.",
            key_display="← →"),
    Command("walk", "enter", "walk the days", "Put a cursor on the calendar; the arrows move it."),
    Command("stop_walking", "escape", "stop walking", "Take the cursor off the calendar.",
            key_display="esc"),
    Command("with_new", "w", "with new",
            "Show the days ahead with the new problems that fit, or without any."),
    Command("settings", "comma", "settings", "Change minutes a day, focus, theme and more.",
            key_display=","),
    Command("backups", "k", "backups", "See the backups, make one, or go back to one.", False),
    Command("doctor", "exclamation_mark", "doctor", "Look whether everything is in order here.",
            False, key_display="!"),
    # today
    Command("begin", "enter", "begin", "Begin the selected problem."),
    Command("more", "m", "more", "Add one more problem to today's plan."),
    Command("finish_day", "d", "done for today", "Call it a day (or take that back).", False),
    Command("replan", "r", "replan", "Make today's plan anew for the time that is left.", False),
    Command("plan", "P", "the plan",
            "See what the plan comes to by the interview, and what other minutes or dates buy.",
            False, key_display="P"),
    Command("all_faded", "F", "all faded",
            "Plan all that faded into today, as far as there is time: a wish for this day only.",
            False, key_display="F"),
    # a problem
    Command("start", "s", "start", "Start an attempt at this problem."),
    Command("open", "enter", "open", "Open what is selected."),
    Command("suspend", "x", "suspend", "Keep this problem out of every plan, or let it back in."),
    Command("know", "k", "known", "Mark it as known from elsewhere, or take the mark away."),
    Command("know_all", "K", "all known",
            "Mark all that are shown as known from elsewhere, at the second press.",
            key_display="K"),
    Command("known_names", "N", "names",
            "Mark a whole list, or names and links that you paste, as known from elsewhere.",
            key_display="N"),
    Command("known_lists", "k", "what I know",
            "Mark a list, or names and links that you paste, as known from elsewhere."),
    Command("edit", "E", "edit", "Write a note, or other facts of a problem that was only logged.",
            key_display="E"),
    Command("past_code", "e", "earlier code", "Show the code of your earlier attempts."),
    Command("spoilers", "v", "spoilers", "Show or hide pattern, level and lists."),
    # finding and sorting
    Command("search", "slash", "search", "Search by title, slug, number or link.", key_display="/"),
    Command("clear", "ctrl+u", "clear", "Empty the search and all filters.", False),
    Command("sort", "o", "order", "Change the order: roadmap, least recalled first, and more."),
    Command("table", "t", "map/table", "Show the patterns as a map, or as a table."),
    Command("plan_pattern", "p", "plan", "Plan today's time anew, with this pattern first."),
    Command("filter_pattern", "f2", "pattern", "Show one pattern after another."),
    Command("filter_level", "f3", "level", "Show easy, medium, hard, or all."),
    Command("filter_list", "f4", "list", "Show one published list after another."),
    Command("filter_state", "f5", "state",
            "Show new, known, learning, solid, due, suspended, or all."),
    Command("filter_rating", "f6", "rating", "Show one rating after another."),
    Command("filter_source", "f7", "source", "Show attempts made here, logged, or imported."),
    Command("filter_days", "f8", "days", "Show today, the last 7, 30 or 365 days, or all."),
    Command("filter_taken_back", "f9", "taken back", "Show what was taken back too, or only that."),
    # the backups
    Command("back_up", "k", "back up", "Make a backup now."),
    Command("merge", "M", "merge", "Take what another home, database, backup or export has.",
            key_display="M"),
    Command("export", "X", "export", "Write your past for a merge, a table, Anki or Obsidian.",
            key_display="X"),
    Command("repair", "exclamation_mark", "repair", "Back up, then put right what can be.",
            key_display="!"),
    Command("import_past", "I", "import",
            "Take over what you solved elsewhere: tables, decks, repositories, backups.",
            key_display="I"),
    Command("take_over", "ctrl+s", "import",
            "Import what is shown, after a backup.", priority=True),
    Command("turn_choice(1)", "space,right", "turn",
            "Turn the selected line to what it may mean next.", key_display="space"),
    Command("turn_choice(-1)", "left", "turn back", "Turn the selected line back."),
    # the history
    Command("undo_selected", "u", "undo",
            "Take the selected line back, at the second press; once taken back, bring it back."),
    Command("changes", "a", "all changes",
            "See what was changed besides reviews: settings, suspensions, edits, notes, merges."),
    Command("regrade", "g", "rate anew", "Give the selected review another rating."),
    Command("difference", "f", "changes", "Show what changed in the code since an earlier one."),
    Command("compare(1)", "left_square_bracket", "older", "Compare with an older attempt.", False,
            key_display="["),
    Command("compare(-1)", "right_square_bracket", "newer", "Compare with a newer attempt.", False,
            key_display="]"),
    # the attempt
    Command("run", "f5,ctrl+r", "run", "Run the cases on your code.", key_display="f5/^r",
            priority=True),
    Command("hint", "f2,ctrl+t", "hint", "Take the next hint.", key_display="f2", priority=True),
    Command("answer", "f3", "answer",
            "Look the answer up, at the second press: that is the method.", priority=True),
    Command("external", "f4,ctrl+o", "editor", "Open your code in $EDITOR.", key_display="f4",
            priority=True),
    Command("watch", "f6", "watch", "Run whenever another program saves your file.", False,
            priority=True),
    Command("zoom", "f7", "zoom", "Give the editor or the statement the whole width.", False,
            priority=True),
    Command("pause", "f8", "pause", "Stop the clock, or let it run again.", priority=True),
    Command("reveal", "f9", "facts",
            "Show level and lists, at the second press; asking counts as a hint.", False,
            priority=True),
    Command("grade", "f10,ctrl+g", "finish", "Finish the attempt and rate it.",
            key_display="f10/^g", priority=True),
    Command("fault_line", "f12,ctrl+n", "to the line", "Go to the line of your code that failed.",
            False, priority=True),
    Command("case(1)", "ctrl+down", "next case",
            "Show the next case of the verdict whole.", False,
            priority=True),
    Command("case(-1)", "ctrl+up", "case before",
            "Show the case before that one whole.", False,
            priority=True),
    Command("own_input", "f11,ctrl+f", "own input",
            "Try your code on an input of your own, with what the reference says beside it; it "
            "counts as no run.", key_display="f11", priority=True),
    Command("alone", "shift+f5,f17", "alone",
            "Run the case that is shown alone, where no other ran before; it counts as no run.",
            False, priority=True),
    Command("cancel_run", "escape", "stop", "Stop the run.", False),
    Command("keep", "ctrl+s", "save", "Save your code, though that happens as you type.", False,
            priority=True),
    # code from elsewhere
    Command("agree", "y", "let them run", "Let the programs of this problem run, now and later."),
    Command("refuse", "n,escape", "run nothing", "Run nothing of it.", key_display="n"),
    # the rating
    Command("rate(1)", "1", "again", "Rate it AGAIN: not solved without help.", False),
    Command("rate(2)", "2", "hard", "Rate it HARD: solved, with effort.", False),
    Command("rate(3)", "3", "good", "Rate it GOOD: solved unaided.", False),
    Command("rate(4)", "4", "easy", "Rate it EASY: solved at once.", False),
    Command("discard", "0", "no rating",
            "Give the attempt up without a rating; u twice on Today brings it back.", False),
    Command("insight", "i", "insight", "Write down why it works, in your own words."),
    Command("claim(True)", "y", "solved it", "Say that you solved it."),
    Command("claim(False)", "n", "did not", "Say that you did not solve it."),
    # forms
    Command("save", "ctrl+s", "save", "Save what stands in the form.", priority=True),
    Command("mark_names", "ctrl+s", "mark", "Mark the problems that the lines name for certain.",
            priority=True),
    Command("set_out", "ctrl+s", "start", "Keep these answers and see the first plan.",
            priority=True),
    Command("turn", "space,enter", "prefer or leave out",
            "Prefer the pattern, leave it out, or neither.", key_display="space"),
    Command("skip", "escape", "skip", "Keep the defaults.", key_display="esc"),
)  # fmt: skip

COMMANDS = {command.action: command for command in _ALL}
"""The commands by the name of their action."""


SENT_AS = {"ctrl+underscore": "ctrl+slash"}
"""The keys that many terminals send as if another one had been pressed, by what they send."""


def bindings(*actions: str) -> list[BindingType]:
    """Give the bindings of these commands, in the order of the footer."""
    return [COMMANDS[action].binding() for action in actions]


def quiet(*actions: str) -> list[BindingType]:
    """Give the bindings of these commands without a place in the footer."""
    return [replace(COMMANDS[action], in_footer=False).binding() for action in actions]
