from collections import defaultdict
T = lambda: defaultdict(T)

class Trie:
    def __init__(self):
        self.t = T()

    def insert(self, word):
        reduce(dict.__getitem__, word, self.t)['$'] = True

    def search(self, word):
        return self.startsWith(word + '$')

    def startsWith(self, prefix):
        n = self.t
        return all(c in n and [n := n[c]] for c in prefix)
