class Trie:
    words: set
    pre: set

    def __init__(self):
        self.words, self.pre = set(), set()

    def insert(self, word):
        self.words.add(word)
        self.pre.update(accumulate(word))

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return prefix in self.pre
