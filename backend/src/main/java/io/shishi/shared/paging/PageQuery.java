package io.shishi.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.hibernate.query.Page;

/** Which page of a list: counted from 0. */
public class PageQuery {

    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(100_000)
    public int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int size;

    public int offset() {
        return page * size;
    }

    /** The same for a typed query. */
    public Page slice() {
        return Page.page(size, page);
    }
}
