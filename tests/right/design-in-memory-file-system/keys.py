class FileSystem:
    def __init__(self):
        self.d = {'/': set()}
        self.f = {}
    def ls(self, path):
        if path in self.f: return [path[path.rindex('/') + 1:]]
        return sorted(self.d.get(path, ()))
    def mkdir(self, path):
        cur = ''
        for p in path.strip('/').split('/'):
            self.d.setdefault(cur or '/', set()).add(p)
            cur += '/' + p
            self.d.setdefault(cur, set())
    def addContentToFile(self, filePath, content):
        a, _, b = filePath.rpartition('/')
        self.d[a or '/'].add(b)
        self.f[filePath] = self.f.get(filePath, '') + content
    def readContentFromFile(self, filePath):
        return self.f.get(filePath, '')
