"""Keep for each full path the set of names directly in it.

Time: O(L²) to create, O(L + k log k) for ls, O(L) to read. Space: O(L · total length).
"""

from collections import defaultdict


class FileSystem:
    def __init__(self) -> None:
        self.names: defaultdict[str, set[str]] = defaultdict(set)
        self.contents: dict[str, list[str]] = {}

    def ls(self, path: str) -> list[str]:
        if path in self.contents:
            return [path.rpartition("/")[2]]
        return sorted(self.names[path])

    def mkdir(self, path: str) -> None:
        while path != "/":
            parent, _, name = path.rpartition("/")
            parent = parent or "/"
            self.names[parent].add(name)
            path = parent

    def add_content_to_file(self, file_path: str, content: str) -> None:
        self.mkdir(file_path)
        self.contents.setdefault(file_path, []).append(content)

    def read_content_from_file(self, file_path: str) -> str:
        return "".join(self.contents[file_path])
