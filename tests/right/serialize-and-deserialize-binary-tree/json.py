import json

class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        if not root:
            return ""
        q, out = deque([root]), []
        while q:
            n = q.popleft()
            out.append(n and n.val)
            if n:
                q.append(n.left)
                q.append(n.right)
        while out and out[-1] is None:
            out.pop()
        return json.dumps(out)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        if not data:
            return None
        it = iter(json.loads(data))
        root = TreeNode(next(it))
        q = deque([root])
        while q:
            n = q.popleft()
            for side in "left", "right":
                if (v := next(it, None)) is not None:
                    setattr(n, side, TreeNode(v))
                    q.append(getattr(n, side))
        return root
