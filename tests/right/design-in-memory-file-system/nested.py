class FileSystem:
    def __init__(self):
        self.fs = {}
    def _walk(self, path):
        d = self.fs
        for x in filter(None, path.split('/')):
            d = d.setdefault(x, {})
        return d
    def ls(self, path):
        parts = [x for x in path.split('/') if x]
        d = self.fs
        for x in parts:
            d = d[x]
        if isinstance(d, list):
            return [parts[-1]]
        return sorted(d.keys())
    def mkdir(self, path):
        self._walk(path)
    def addContentToFile(self, filePath, content):
        a, b = filePath.rsplit('/', 1)
        self._walk(a).setdefault(b, []).append(content)
    def readContentFromFile(self, filePath):
        a, b = filePath.rsplit('/', 1)
        return ''.join(self._walk(a)[b])
