class Codec:
    def serialize(self, root):
        def go(n):
            if n:
                yield str(n.val)
                if n.left or n.right:
                    yield '('
                    yield from go(n.left)
                    yield ')('
                    yield from go(n.right)
                    yield ')'
        parts = []
        stack = [root]
        while stack:
            n = stack.pop()
            if isinstance(n, str):
                parts.append(n)
            elif n:
                parts.append(str(n.val))
                if n.left or n.right:
                    stack += [')', n.right, ')(', n.left, '(']
        return ''.join(parts)

    def deserialize(self, s):
        self.toks = re.findall(r'-?\d+|[()]', s)[::-1]
        return self.read()

    def read(self):
        if not self.toks or self.toks[-1] in '()':
            return None
        node = TreeNode(int(self.toks.pop()))
        if self.toks and self.toks[-1] == '(':
            self.toks.pop()
            node.left = self.read()
            assert self.toks.pop() == ')' and self.toks.pop() == '('
            node.right = self.read()
            self.toks.pop()
        return node
