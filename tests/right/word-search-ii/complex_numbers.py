class Solution:
    def findWords(self, board, words):
        root = {}
        for w in words:
            n = root
            for c in w:
                n = n.setdefault(c, {})
            n[None] = w
        board = {i + 1j*j: c for i, row in enumerate(board) for j, c in enumerate(row)}
        res = {}
        def search(node, z):
            c = board.pop(z, None)
            if c in node and c is not None:
                nxt = node[c]
                w = nxt.pop(None, 0)
                if w:
                    res[w] = True
                for k in range(4):
                    search(nxt, z + 1j ** k)
                if not nxt:
                    del node[c]
            if c is not None:
                board[z] = c
        for z in list(board):
            search(root, z)
        return res.keys()
