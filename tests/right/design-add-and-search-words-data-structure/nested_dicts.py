class WordDictionary(object):
    def __init__(self):
        self.trie = {}

    def addWord(self, word):
        node = self.trie
        for ch in word:
            node = node.setdefault(ch, {})
        node['$'] = True

    def search(self, word, node=None):
        node = self.trie if node is None else node
        for i, ch in enumerate(word):
            if ch == '.':
                return any(self.search(word[i + 1:], node[x]) for x in node if x != '$')
            if ch not in node:
                return False
            node = node[ch]
        return '$' in node
