"""Keep a flat set of all paths and look at every one.

Time: O(total length) per call. Space: O(total length).
"""


class FileSystem:
    def __init__(self) -> None:
        self.directories = {"/"}
        self.files: dict[str, str] = {}

    def ls(self, path: str) -> list[str]:
        if path in self.files:
            return [path[path.rindex("/") + 1 :]]
        beginning = path if path == "/" else path + "/"
        names = set()
        for other in [*self.directories, *self.files]:
            rest = other[len(beginning) :]
            if other.startswith(beginning) and rest and "/" not in rest:
                names.add(rest)
        return sorted(names)

    def mkdir(self, path: str) -> None:
        while path:
            self.directories.add(path)
            path = path[: path.rindex("/")]

    def add_content_to_file(self, file_path: str, content: str) -> None:
        self.files[file_path] = self.files.get(file_path, "") + content

    def read_content_from_file(self, file_path: str) -> str:
        return self.files[file_path]
