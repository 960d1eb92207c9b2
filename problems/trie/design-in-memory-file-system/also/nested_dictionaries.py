"""Nest dictionaries for directories and keep a string for each file.

Time: O(L) per call, O(L + k log k) for ls. Space: O(total length).
"""

from __future__ import annotations


class Directory(dict[str, "Directory | str"]):
    pass


class FileSystem:
    def __init__(self) -> None:
        self.root = Directory()

    def ls(self, path: str) -> list[str]:
        names = self._names(path)
        if not names:
            return sorted(self.root)
        parent = self._directory(names[:-1])
        entry = parent[names[-1]]
        return [names[-1]] if isinstance(entry, str) else sorted(entry)

    def mkdir(self, path: str) -> None:
        self._directory(self._names(path))

    def add_content_to_file(self, file_path: str, content: str) -> None:
        names = self._names(file_path)
        parent = self._directory(names[:-1])
        before = parent.get(names[-1], "")
        parent[names[-1]] = f"{before}{content}"

    def read_content_from_file(self, file_path: str) -> str:
        names = self._names(file_path)
        return str(self._directory(names[:-1])[names[-1]])

    def _names(self, path: str) -> list[str]:
        return [name for name in path.split("/") if name]

    def _directory(self, names: list[str]) -> Directory:
        directory = self.root
        for name in names:
            entry = directory.setdefault(name, Directory())
            if isinstance(entry, Directory):
                directory = entry
        return directory
