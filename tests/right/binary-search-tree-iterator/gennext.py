class BSTIterator:
    def __init__(self, root):
        def gen(n):
            stack = []
            while stack or n:
                while n:
                    stack.append(n)
                    n = n.left
                n = stack.pop()
                yield n.val
                n = n.right
        self.it = gen(root)
        self.nxt = next(self.it, None)
    def next(self):
        v, self.nxt = self.nxt, next(self.it, None)
        return v
    def hasNext(self):
        return self.nxt is not None
