class TrieNode:
    def __init__(self):
        self.children = defaultdict(TrieNode)
        self.content = ""
        self.isFile = False

class FileSystem:

    def __init__(self):
        self.root = TrieNode()

    def find(self, path):
        cur = self.root
        if path == "/":
            return cur
        for p in path.split("/")[1:]:
            cur = cur.children[p]
        return cur

    def ls(self, path: str) -> List[str]:
        n = self.find(path)
        if n.isFile:
            return [path.split("/")[-1]]
        return sorted(n.children)

    def mkdir(self, path: str) -> None:
        self.find(path)

    def addContentToFile(self, filePath: str, content: str) -> None:
        n = self.find(filePath)
        n.isFile = True
        n.content += content

    def readContentFromFile(self, filePath: str) -> str:
        return self.find(filePath).content
