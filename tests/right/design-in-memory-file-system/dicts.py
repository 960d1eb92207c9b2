class FileSystem(object):
    def __init__(self):
        self.paths = defaultdict(list)
        self.files = defaultdict(str)

    def ls(self, path):
        if path in self.files:
            return path.split('/')[-1:]
        return self.paths[path]

    def mkdir(self, path):
        dirs = path.split('/')
        for i in range(1, len(dirs)):
            parent = '/'.join(dirs[:i]) or '/'
            if dirs[i] and dirs[i] not in self.paths[parent]:
                bisect.insort(self.paths[parent], dirs[i])

    def addContentToFile(self, filePath, content):
        if filePath not in self.files:
            self.mkdir(filePath)
        self.files[filePath] += content

    def readContentFromFile(self, filePath):
        return self.files[filePath]
