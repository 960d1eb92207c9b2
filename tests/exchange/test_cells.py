import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.exchange.own.cells import guarded, unguarded


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r", "'", "'="])
def test_what_a_spreadsheet_would_run_or_swallow_begins_with_an_apostrophe(beginning: str) -> None:
    assert guarded(f"{beginning}1") == f"'{beginning}1"


@given(st.text(alphabet="=+-@\t\r'a ") | st.text())
def test_every_text_comes_back_out_of_its_cell(text: str) -> None:
    assert unguarded(guarded(text)) == text
