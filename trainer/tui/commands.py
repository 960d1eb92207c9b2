"""Every command of the terminal face: one entry feeds key, footer, palette and help.

Keys are chosen to arrive inside tmux and over ssh on any keyboard, and the same key means the same
thing on every screen. While an editor or a field has the focus only function and control keys act.
"""

from dataclasses import dataclass, replace

from textual.binding import Binding, BindingType

from trainer.tui.key_names import in_short, key_name


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
            key_display=self.key_display or in_short(key_name(self.keys.split(",")[0])),
            priority=self.priority,
            id=self.action,
            tooltip=self.sentence,
        )


_ALL = (
    # everywhere
    Command("back", "escape", "back", "Go back to where you came from."),
    Command("help", "question_mark,f1", "help",
            "Show every key of this screen."),
    Command("undo", "u", "undo",
            "Undo what was done last, at the second press: a review, a setting, a merge, an "
            "attempt that was given up.", False),
    Command("redo", "U", "redo", "Redo what was undone last.", False),
    Command("sync", "S", "sync", "Sync with your other machines through the sync folder.", False),
    Command("leave", "q", "quit", "Leave the program; nothing is lost."),
    Command("quit", "ctrl+q", "quit", "Leave the program from anywhere, even while typing.", False,
            priority=True),
    Command("redraw", "ctrl+l", "redraw", "Draw the whole screen again.", False),
    Command("suspend_process", "ctrl+z", "to the shell",
            "Go to the shell; fg comes back. While typing, Ctrl+Z undoes instead.", False),
    # places
    Command("log", "l", "log", "Log a problem that you attempted somewhere else."),
    Command("coverage", "c", "coverage", "See where you stand, pattern by pattern."),
    Command("library", "b", "library", "Browse all problems."),
    Command("statistics", "s", "stats",
            "See what you recalled, whether the schedule fits, and what lies ahead."),
    Command("history", "h", "history", "See every review; undo any of them, or change its rating."),
    Command("report", "R", "report", "Write all statistics into one HTML file.", False),
    Command("previous_statistic", "left", "previous", "Go to the statistic on the left.", False),
    Command("next_statistic", "right", "next statistic", "Go to the statistic on the right.",
            key_display="← →"),
    Command("walk", "enter", "walk the days", "Put a cursor on the calendar; the arrows move it."),
    Command("stop_walking", "escape", "stop walking", "Take the cursor off the calendar."),
    Command("with_new", "w", "with new",
            "Show the days ahead with the new problems that fit, or without any."),
    Command("settings", "comma", "settings", "Change minutes a day, focus, theme and more."),
    Command("backups", "B", "backups", "See the backups, make one, or go back to one.", False),
    Command("doctor", "exclamation_mark", "doctor", "Check that everything is in order.", False),
    # today
    Command("begin", "enter", "begin", "Begin the selected problem."),
    Command("more", "m", "more",
            "One more problem, a session on one pattern, a new plan: what else there is to do."),
    Command("take", "enter", "take", "Do what is selected."),
    Command("finish_day", "d", "done", "Finish for today, or continue after all."),
    Command("replan", "r", "replan", "Plan again for the time that is left today.", False),
    Command("plan", "P", "the plan",
            "See where the plan leads, and what other minutes or another date would change.",
            False),
    Command("all_faded", "F", "all faded",
            "Plan as many faded problems as fit into today; for this day only.", False),
    # a problem
    Command("start", "s", "start", "Start an attempt at this problem."),
    Command("open", "enter", "open", "Open what is selected."),
    Command("suspend", "x", "suspend", "Keep this problem out of your plans, or put it back."),
    Command("know", "K", "known", "Mark it as known from elsewhere, or remove the mark."),
    Command("know_all", "A", "all known",
            "Mark all that are shown as known from elsewhere, at the second press."),
    Command("known_names", "N", "names",
            "Mark a whole list, or names and links that you paste, as known from elsewhere."),
    Command("known_lists", "K", "what I know",
            "Mark a list, or names and links that you paste, as known from elsewhere."),
    Command("edit", "E", "edit", "Write a note, or other facts of a problem that was only logged."),
    Command("past_code", "e", "earlier code", "Show the code of your last attempt."),
    Command("spoilers", "v", "spoilers", "Show or hide what would give the solution away."),
    # finding and sorting
    Command("search", "slash", "search", "Search by title, slug, number or link."),
    Command("clear", "ctrl+u", "clear", "Clear the search and all filters.", False),
    Command("sort", "o", "order", "Change the order."),
    Command("table", "t", "map/table", "Show the patterns as a map, or as a table."),
    Command("plan_pattern", "p", "plan", "Plan today again, with this pattern first."),
    Command("filter_pattern", "f2", "pattern", "Step through the patterns."),
    Command("filter_level", "f3", "level", "Step through easy, medium, hard, and all."),
    Command("filter_list", "f4", "list", "Step through the published lists."),
    Command("filter_state", "f5", "state",
            "Step through new, known, learning, solid, due, suspended, and all."),
    Command("filter_rating", "f6", "rating", "Step through the ratings."),
    Command("filter_source", "f7", "source",
            "Step through attempts made here, logged, and imported."),
    Command("filter_days", "f8", "days",
            "Step through today, the last 7, 30 and 365 days, and all."),
    Command("filter_taken_back", "f9", "undone", "Show undone lines too, or only those."),
    # the backups
    Command("back_up", "B", "back up", "Make a backup now."),
    Command("merge", "M", "merge",
            "Add what another home, database, backup or export has and yours has not."),
    Command("export", "X", "export",
            "Export everything, or a table, an Anki deck or Markdown."),
    Command("repair", "exclamation_mark", "repair",
            "Make a backup, then repair what can be repaired."),
    Command("import_past", "I", "import",
            "Import what you solved elsewhere: tables, decks, repositories, backups."),
    Command("take_over", "ctrl+s", "import",
            "Import what is shown, after a backup.", priority=True),
    Command("turn_choice(1)", "space,right", "change",
            "Change the selected line to its next meaning."),
    Command("turn_choice(-1)", "left", "change back", "Change the selected line back."),
    # the history
    Command("undo_selected", "u", "undo",
            "Undo the selected line, at the second press; if it is undone already, redo it."),
    Command("changes", "a", "all changes",
            "See all changes other than reviews: settings, suspensions, edits, notes, merges."),
    Command("regrade", "g", "change rating", "Give the selected review another rating."),
    Command("difference", "f", "changes", "Show what changed in the code since an earlier one."),
    Command("compare(1)", "left_square_bracket", "older", "Compare with an older attempt.", False),
    Command("compare(-1)", "right_square_bracket", "newer", "Compare with a newer attempt.", False),
    # the attempt
    Command("run", "f5,ctrl+r", "run", "Run the cases on your code.", priority=True),
    Command("hint", "f2,ctrl+t", "hint", "Take the next hint.", priority=True),
    Command("answer", "f3", "answer",
            "Show the answer, at the second press: looking it up is part of the method."),
    Command("external", "f4,ctrl+o", "editor", "Open your code in $EDITOR.", priority=True),
    Command("watch", "f6", "watch", "Run whenever another program saves your file.", False,
            priority=True),
    Command("zoom", "f7", "zoom", "Give the editor or the statement the whole width.", False,
            priority=True),
    Command("pause", "f8", "pause", "Pause the clock, or resume it.", priority=True),
    Command("reveal", "f9", "facts",
            "Show level and lists, at the second press; asking counts as a hint.", False,
            priority=True),
    Command("grade", "f10,ctrl+g", "finish", "Finish the attempt and rate it.",
            key_display="F10/^G", priority=True),
    Command("fault_line", "f12,ctrl+n", "to the line", "Go to the line of your code that failed.",
            False, priority=True),
    Command("case(1)", "ctrl+down", "next case",
            "Show the next case of the verdict in full.", False,
            priority=True),
    Command("case(-1)", "ctrl+up", "previous case",
            "Show the previous case of the verdict in full.", False,
            priority=True),
    Command("own_input", "f11,shift+f11,f23", "own input",
            "Run your code and the reference on an input of your own; it does not count as a "
            "run.", priority=True),
    Command("alone", "shift+f5,f17", "alone",
            "Run only the case that is shown, with no other before it; it does not count as a run.",
            False, priority=True),
    Command("keep_case", "shift+f7,f19", "keep case",
            "Keep the case that is shown, a random input or your own, for every later run; or "
            "remove one that you kept.", False, priority=True),
    Command("growth", "shift+f8,f20", "growth",
            "Measure how the time of your program grows, once all cases pass.", False,
            priority=True),
    Command("cancel_run", "escape", "stop", "Stop the run.", False),
    Command("keep", "ctrl+s", "save", "Save your code now; it is saved as you type, too.", False,
            priority=True),
    Command("template", "shift+f2,f14", "template",
            "Put the pattern's template below your code, once the third hint is taken.", False,
            priority=True),
    Command("read_first", "enter", "read first",
            "Read the page of the pattern first; it does not count as a hint."),
    Command("try_it", "escape", "try it", "Begin the attempt without reading."),
    # the answer
    Command("type_again", "t", "type it yourself",
            "Go back to an empty editor and type the solution; Ctrl+Z there brings your code "
            "back."),
    Command("beside", "f3", "beside",
            "Read it beside your code, in the place of the statement; F3 there takes it away."),
    Command("next_section", "n", "next",
            "Go to the next section; 1 to 9 go to one by its number."),
    Command("previous_section", "N", "previous", "Go to the section before.", False),
    Command("unfold", "enter", "unfold", "Show what is folded, or fold it again."),
    # code from elsewhere
    Command("agree", "y", "let them run", "Let the programs of this problem run, now and later."),
    Command("refuse", "n,escape", "run nothing", "Run none of them."),
    # the rating
    Command("rate(1)", "1", "again", "Rate it AGAIN: not solved without help.", False),
    Command("rate(2)", "2", "hard", "Rate it HARD: solved, with effort.", False),
    Command("rate(3)", "3", "good", "Rate it GOOD: solved unaided.", False),
    Command("rate(4)", "4", "easy", "Rate it EASY: solved at once.", False),
    Command("discard", "0", "no rating",
            "Give up the attempt without a rating; u twice on Today brings it back."),
    Command("insight", "i", "insight", "Write down why it works, in your own words."),
    Command("claim(True)", "y", "solved it", "Say that you solved it."),
    Command("claim(False)", "n", "did not", "Say that you did not solve it."),
    # forms
    Command("save", "ctrl+s", "save", "Save the form.", priority=True),
    Command("mark_names", "ctrl+s", "mark", "Mark the problems that the lines name without doubt.",
            priority=True),
    Command("set_out", "ctrl+s", "start", "Keep these answers and see the first plan.",
            priority=True),
    Command("turn", "space,enter", "prefer or leave out",
            "Prefer the pattern, leave it out, or neither."),
    Command("skip", "escape", "skip", "Keep the defaults."),
)  # fmt: skip

COMMANDS = {command.action: command for command in _ALL}
"""The commands by the name of their action."""


def bindings(*actions: str) -> list[BindingType]:
    """Give the bindings of these commands, in the order of the footer."""
    return [COMMANDS[action].binding() for action in actions]


def quiet(*actions: str) -> list[BindingType]:
    """Give the bindings of these commands without a place in the footer."""
    return [replace(COMMANDS[action], in_footer=False).binding() for action in actions]
