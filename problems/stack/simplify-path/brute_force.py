"""Remove the first two dots with the name before them until none are left.

Time: O(n²). Space: O(n).
"""


def simplify_path(path: str) -> str:
    parts = [part for part in path.split("/") if part not in ("", ".")]
    while ".." in parts:
        place = parts.index("..")
        parts = parts[: max(0, place - 1)] + parts[place + 1 :]
    return "".join("/" + part for part in parts) or "/"
